package nl.werkzaak.tweedespoor.document.internal.scan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents still wait for the scanner. */
@Component
public class ScanBook {
    private static final String OPEN = "('WAITING', 'NOT_SCANNED')";

    private final JdbcClient jdbc;

    ScanBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that nobody may read first. */
    List<DocumentId> open(int most) {
        return jdbc
                .sql("SELECT id FROM document WHERE scan IN " + OPEN
                        + " ORDER BY scan = 'NOT_SCANNED', created_at, id LIMIT ?")
                .param(most)
                .query(UUID.class)
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /** @return whether it was still open */
    boolean settle(DocumentId id, ScanStatus status) {
        return jdbc.sql("UPDATE document SET scan = ? WHERE id = ? AND scan IN " + OPEN)
                        .params(status.name(), id.value())
                        .update()
                == 1;
    }

    /** How many of each that staff should know of. */
    public Map<ScanStatus, Integer> counts() {
        var counts = new EnumMap<ScanStatus, Integer>(ScanStatus.class);
        jdbc.sql(
                        "SELECT scan, COUNT(*) FROM document WHERE scan IN ('WAITING', 'NOT_SCANNED', 'INFECTED') GROUP BY scan")
                .query((rs, n) -> counts.put(ScanStatus.valueOf(rs.getString(1)), rs.getInt(2)))
                .list();
        return counts;
    }
}
