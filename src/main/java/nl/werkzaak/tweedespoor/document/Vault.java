package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.document.internal.vault.VaultContent;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OutsideTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps documents, encrypted and unchangeable (docs/adr/0010-vault.md). It does not ask who reads: modules that own a
 * document come here inside their own guarded services; people come through {@link DocumentLinks}.
 */
@Service
public class Vault {
    private final VaultContent content;

    Vault(VaultContent content) {
        this.content = content;
    }

    /**
     * Stores what the portal made itself, in the caller's transaction: the document exists if and only if the fact it
     * belongs to does.
     */
    @Transactional
    public DocumentId store(NewDocument document, InputStream bytes) throws IOException {
        return content.store(document, bytes).id();
    }

    /** The same for what somebody sent, with what the virus scanner said of it. */
    @Transactional
    public DocumentId store(NewDocument document, CheckedUpload upload) throws IOException {
        try (InputStream bytes = upload.open()) {
            return store(document.scanned(upload.scan()), bytes);
        }
    }

    /** @throws NotFound when there is no such document */
    @Transactional(readOnly = true)
    public DocumentRow row(DocumentId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<DocumentRow> find(DocumentId id) {
        return content.find(id);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentRow> of(DocumentSubject subject) {
        return content.of(subject);
    }

    /**
     * Writes the contents chunk by chunk; nothing of a changed chunk gets out. A connection is taken for each chunk and
     * given back: who reads slowly holds none.
     *
     * @throws NotFound when there is no such document, or the virus scanner has not let it pass
     * @throws TamperedDocument when the stored bytes are not those that were put in
     */
    @OutsideTransaction
    public void openTo(DocumentId id, OutputStream out) throws IOException {
        if (!row(id).scan().isReadable()) {
            throw new NotFound();
        }
        content.openTo(id, out);
    }
}
