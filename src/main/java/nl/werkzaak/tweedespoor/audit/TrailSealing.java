package nl.werkzaak.tweedespoor.audit;

import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links rows into the chain, some seconds after they were written: who writes waits for nobody (ADR 36). One process
 * at a time, under the lock of the head. Run by a job and by tests.
 */
@Component
public class TrailSealing {
    private static final Logger LOG = LoggerFactory.getLogger(TrailSealing.class);
    private static final int BATCH = 500;
    private static final String NEXT = "SELECT " + TrailRow.COLUMNS + ", mark FROM audit_event WHERE seq IS NULL";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TrailSeal seal;
    private final TrailStart start;

    public TrailSealing(JdbcTemplate jdbc, TransactionTemplate transaction, AuditKey key, TrailStart start) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.seal = new TrailSeal(key);
        this.start = start;
    }

    private record Unlinked(TrailRow row, byte @Nullable [] mark) {}

    private record Place(LocalDateTime at, UUID id) {}

    /**
     * Links all that can be linked; a row without the portal's mark stays outside, for the check to name it.
     *
     * @return how many rows were linked
     * @throws IllegalStateException when the head was not written with this key, or the chain would begin a second time
     */
    public int seal() {
        var linked = 0;
        @Nullable Place after = null;
        while (true) {
            var from = after;
            var done = transaction.execute(status -> batch(from));
            if (done == null) {
                return linked;
            }
            linked += done.linked();
            after = done.last();
            if (done.end()) {
                return linked;
            }
        }
    }

    private record Done(int linked, @Nullable Place last, boolean end) {}

    private Done batch(@Nullable Place after) {
        var head = jdbc.query(TrailHead.READ + " FOR UPDATE", (row, n) -> TrailHead.of(row)).stream()
                .findFirst()
                .filter(found -> found.isTrue(seal, start.isNoted()))
                .orElseThrow(() -> new IllegalStateException(
                        "The head of the audit trail is not the portal's own; ./portal verify-audit tells more"));
        var old = head.countsOldRows();
        if (!old) {
            start.note(TrailPlace.of(head.seq(), head.link()));
        }
        var rows = unlinked(old ? null : after, old);
        if (rows.isEmpty()) {
            if (old) {
                write(head.seq(), head.link(), head.seq());
            }
            return new Done(0, null, !old);
        }
        var fit = rows.stream().filter(each -> old || isOurs(each)).toList();
        if (fit.size() < rows.size()) {
            LOG.error("{} rows of the audit trail were not written by the portal", rows.size() - fit.size());
        }
        link(head, fit);
        var last = rows.getLast().row();
        return new Done(fit.size(), new Place(last.at(), last.id()), !old && rows.size() < BATCH);
    }

    private boolean isOurs(Unlinked each) {
        return each.mark() != null && MessageDigest.isEqual(each.mark(), seal.mark(each.row()));
    }

    private List<Unlinked> unlinked(@Nullable Place after, boolean old) {
        var sql = NEXT + (old ? " AND mark IS NULL" : "");
        var values = new ArrayList<Object>();
        if (after != null) {
            sql += " AND (at > ? OR at = ? AND id > ?)";
            values.addAll(List.of(after.at(), after.at(), after.id()));
        }
        return jdbc.query(
                sql + " ORDER BY at, id LIMIT " + BATCH,
                (row, n) -> new Unlinked(TrailRow.of(row), row.getBytes("mark")),
                values.toArray());
    }

    private void link(TrailHead head, List<Unlinked> rows) {
        var seq = head.seq();
        var link = head.link();
        var values = new ArrayList<Object[]>();
        for (var each : rows) {
            seq++;
            link = seal.link(link, seq, each.row());
            values.add(new Object[] {seq, link, each.row().id()});
        }
        jdbc.batchUpdate("UPDATE audit_event SET seq = ?, link = ? WHERE id = ?", values);
        write(seq, link, head.old());
    }

    private void write(long seq, byte[] link, long old) {
        jdbc.update(
                "UPDATE audit_head SET seq = ?, link = ?, old_rows = ?, mark = ? WHERE id = 1",
                seq,
                link,
                old,
                seal.head(seq, link, old));
    }
}
