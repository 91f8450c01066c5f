package nl.werkzaak.tweedespoor.document.internal.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault over another database, with the key file of another data folder. */
public final class VaultAt {
    private final VaultContent content;

    public VaultAt(DataSource database, Path dataDir) {
        this(database, dataDir, null);
    }

    /** @param key the only one, from outside; null for the files of the folder */
    public VaultAt(DataSource database, Path dataDir, @Nullable String key) {
        var keys = new VaultKeys(new VaultProperties(key, List.of()), dataDir);
        content = new VaultContent(new DocumentStore(JdbcClient.create(database)), keys, Clock.systemUTC());
    }

    /** Of an employer that need not be there. */
    public DocumentId store(byte[] bytes) throws IOException {
        var document = NewDocument.pdf(
                EmployerId.next(),
                DocumentKind.PROGRESS_REPORT,
                DocumentSubject.of(ReportId.next()),
                "Voortgangsrapportage",
                UserId.next());
        return content.store(document, new ByteArrayInputStream(bytes)).id();
    }

    public byte[] open(DocumentId id) throws IOException {
        var out = new ByteArrayOutputStream();
        content.openTo(id, out);
        return out.toByteArray();
    }
}
