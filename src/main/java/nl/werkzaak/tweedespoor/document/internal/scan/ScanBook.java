package nl.werkzaak.tweedespoor.document.internal.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents still wait for the scanner. */
@Component
public class ScanBook {
    private static final String OPEN = "('WAITING', 'NOT_SCANNED')";

    private static final String HELD = "('WAITING', 'NOT_SCANNED', 'INFECTED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that were not tried yet first, then those that nobody may read. */
    List<DocumentId> open(int most) {
        return jdbc
                .sql(
                        "SELECT id FROM document WHERE scan IN " + OPEN
                                + " ORDER BY scan_tried_at IS NOT NULL, scan = 'NOT_SCANNED', scan_tried_at, created_at, id LIMIT ?")
                .param(most)
                .query(UUID.class)
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /** The scanner took it and gave no verdict. */
    void tried(DocumentId id) {
        jdbc.sql("UPDATE document SET scan_tries = scan_tries + 1, scan_tried_at = ? WHERE id = ? AND scan IN " + OPEN)
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id.value())
                .update();
    }

    /** How many of each that staff should know of. */
    public Map<ScanStatus, Integer> counts() {
        var counts = new EnumMap<ScanStatus, Integer>(ScanStatus.class);
        jdbc.sql("SELECT scan, COUNT(*) FROM document WHERE scan IN " + HELD + " GROUP BY scan")
                .query((rs, n) -> counts.put(ScanStatus.valueOf(rs.getString(1)), rs.getInt(2)))
                .list();
        return counts;
    }

    /**
     * What staff may know of one of them.
     *
     * @param tries how often the scanner took it and gave no verdict
     */
    public record Held(DocumentId id, EmployerId employer, String title, Instant since, ScanStatus scan, int tries) {}

    public List<Held> held(int offset, int limit) {
        return jdbc.sql("SELECT id, employer_id, title, created_at, scan, scan_tries FROM document WHERE scan IN "
                        + HELD
                        + " ORDER BY FIELD(scan, 'WAITING', 'INFECTED', 'NOT_SCANNED'), created_at, id"
                        + " LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query((row, n) -> new Held(
                        new DocumentId(row.getObject("id", UUID.class)),
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        row.getString("title"),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        ScanStatus.valueOf(row.getString("scan")),
                        row.getInt("scan_tries")))
                .list();
    }
}
