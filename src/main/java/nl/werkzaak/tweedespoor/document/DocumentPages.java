package nl.werkzaak.tweedespoor.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.werkzaak.tweedespoor.document.internal.download.DocumentDesk;
import nl.werkzaak.tweedespoor.document.internal.read.TagReader;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OutsideTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Documents as pages of the portal, for whoever may download them, recorded in the same way. */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentPages {
    private final DocumentDesk desk;
    private final Vault vault;
    private final TamperAlarm alarm;

    DocumentPages(DocumentDesk desk, Vault vault, TamperAlarm alarm) {
        this.desk = desk;
        this.vault = vault;
        this.alarm = alarm;
    }

    /** @param text null for what somebody sent: the portal does not know what it says */
    public record Page(
            DocumentId id, String title, @Nullable DocumentText text) {}

    /**
     * @throws NotFound when the current user may not read it, as if it were not there
     * @throws TamperedDocument when the stored bytes are not those that were put in
     */
    @OutsideTransaction
    public Page read(DocumentId id) {
        var row = desk.handOut(id);
        return new Page(
                id, row.title(), row.scan() == ScanStatus.OWN ? text(row).orElse(null) : null);
    }

    private Optional<DocumentText> text(DocumentRow row) {
        var bytes = new ByteArrayOutputStream((int) row.size());
        try {
            vault.openTo(row.id(), bytes);
            return TagReader.read(bytes.toByteArray());
        } catch (TamperedDocument e) {
            alarm.raise(row, e);
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
