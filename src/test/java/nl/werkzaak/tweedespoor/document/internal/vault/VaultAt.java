package nl.werkzaak.tweedespoor.document.internal.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault over another database, with the key file of another data folder. */
public final class VaultAt {
    private final VaultContent content;

    public VaultAt(DataSource database, Path dataDir) {
        var keys = new VaultKeys(new VaultProperties(null, List.of()), dataDir);
        content = new VaultContent(new DocumentStore(JdbcClient.create(database)), keys, Clock.systemUTC());
    }

    public byte[] open(DocumentId id) throws IOException {
        var out = new ByteArrayOutputStream();
        content.openTo(id, out);
        return out.toByteArray();
    }
}
