package nl.werkzaak.tweedespoor.document;

import nl.werkzaak.tweedespoor.document.internal.download.DocumentDesk;
import nl.werkzaak.tweedespoor.document.internal.download.LinkTokens;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the only addresses under which a person gets a document: for one user, for a quarter of an hour. A view makes
 * them when it is shown and marks the anchor with {@code setRouterIgnore(true)}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DocumentLinks {
    /** Where the one endpoint listens. */
    public static final String PATH = "/documenten/";

    private final Vault vault;
    private final DocumentAccess access;
    private final LinkTokens tokens;
    private final DocumentDesk desk;

    DocumentLinks(Vault vault, DocumentAccess access, LinkTokens tokens, DocumentDesk desk) {
        this.vault = vault;
        this.access = access;
        this.tokens = tokens;
        this.desk = desk;
    }

    /**
     * The path of a download; a refusal is recorded as at the door.
     *
     * @throws NotFound when the actor may not read it, as if it were not there
     * @throws Refusal when it waits for the virus scanner, or a virus was found: said only to who may read it
     */
    public String linkFor(DocumentId id, Actor actor) {
        DocumentRow row = vault.find(id).orElseThrow(() -> desk.refuse(null, "no-document"));
        if (!access.isAllowed(actor, row)) {
            throw desk.refuse(row, "no-right");
        }
        if (!row.scan().isReadable()) {
            desk.refuse(row, "scan");
            throw new Refusal("document.scan." + row.scan());
        }
        return PATH + tokens.issue(id, actor.id());
    }

    /** The same for reading in the page (an iframe of our own), not for keeping. */
    public String readingLinkFor(DocumentId id, Actor actor) {
        return linkFor(id, actor) + "?inline=true";
    }
}
