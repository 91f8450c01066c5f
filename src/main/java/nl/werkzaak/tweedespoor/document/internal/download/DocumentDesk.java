package nl.werkzaak.tweedespoor.document.internal.download;

import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import org.springframework.stereotype.Component;

/** Decides at the door, every time anew: a right that ended ends the link too. Every answer is recorded. */
@Component
public class DocumentDesk {
    private static final String SUBJECT = "document";

    private final LinkTokens tokens;
    private final Vault vault;
    private final DocumentAccess access;
    private final CurrentActor currentActor;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentDesk(
            LinkTokens tokens,
            Vault vault,
            DocumentAccess access,
            CurrentActor currentActor,
            AuditTrail audit,
            Clock clock) {
        this.tokens = tokens;
        this.vault = vault;
        this.access = access;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound whatever the reason of the refusal is */
    DocumentRow handOut(String token, boolean inline) {
        Actor actor = currentActor.get().orElseThrow(() -> refuse(null, "no-login"));
        LinkTokens.Claim claim = tokens.read(token).orElseThrow(() -> refuse(null, "no-link"));
        DocumentRow row = vault.find(claim.document()).orElseThrow(() -> refuse(null, "no-document"));
        if (!claim.user().equals(actor.id())) {
            throw refuse(row, "other-user");
        }
        if (!clock.instant().isBefore(claim.until())) {
            throw refuse(row, "expired");
        }
        allowed(actor, row);
        audit.recordSeparately(event("document.read", row).detail("inline", inline));
        return row;
    }

    /**
     * To be read on a page, where the login alone says who asks.
     *
     * @throws NotFound whatever the reason of the refusal is
     */
    public DocumentRow handOut(DocumentId id) {
        Actor actor = currentActor.get().orElseThrow(() -> refuse(null, "no-login"));
        DocumentRow row = vault.find(id).orElseThrow(() -> refuse(null, "no-document"));
        allowed(actor, row);
        audit.recordSeparately(event("document.read", row).detail("page", true));
        return row;
    }

    private void allowed(Actor actor, DocumentRow row) {
        if (!access.mayRead(actor, row)) {
            throw refuse(row, "no-right");
        }
    }

    /**
     * Records a refusal.
     *
     * @param row absent when there is no such document
     * @return what the caller is told, whatever the reason is
     */
    public NotFound refuse(@org.jspecify.annotations.Nullable DocumentRow row, String reason) {
        AuditEvent event =
                row == null ? AuditEvent.of("document.refused", SUBJECT, null) : event("document.refused", row);
        audit.recordSeparately(event.detail("reason", reason));
        return new NotFound();
    }

    private static AuditEvent event(String action, DocumentRow row) {
        return AuditEvent.of(action, SUBJECT, row.id().value())
                .employer(row.employer())
                .detail("kind", row.kind());
    }
}
