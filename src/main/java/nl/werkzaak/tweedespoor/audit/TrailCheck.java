package nl.werkzaak.tweedespoor.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.TrailFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the whole trail, as it is at one moment, against its chain; changes nothing. */
public final class TrailCheck {
    private static final int AT_ONCE = 1000;
    private static final int MOST_FINDINGS = 1000;

    private final Connection database;
    private final TrailSeal seal;
    private final List<TrailFinding> findings = new ArrayList<>();
    private final boolean started;
    private final Optional<TrailPlace> kept;
    private byte @Nullable [] before = TrailSeal.START;
    private long seq;
    private long outside;

    private TrailCheck(Connection database, AuditKey key, boolean started, Optional<TrailPlace> kept) {
        this.database = database;
        this.seal = new TrailSeal(key);
        this.started = started;
        this.kept = kept;
    }

    /**
     * What was found.
     *
     * @param rows linked into the chain
     * @param waiting rows of the portal that are not linked yet
     * @param head where the chain ends
     */
    public record Outcome(List<TrailFinding> findings, long rows, long waiting, TrailPlace head) {}

    /** @param kept a place that was noted before: the trail must still hold it */
    public static Outcome of(Connection database, AuditKey key, TrailStart start, Optional<TrailPlace> kept)
            throws SQLException {
        return new TrailCheck(database, key, start.isNoted(), kept).run();
    }

    /** @return false for the tables of a portal from before rows were chained */
    public static boolean isChained(Connection database) throws SQLException {
        try (var tables = database.getMetaData().getTables(database.getCatalog(), null, "audit_head", null)) {
            return tables.next();
        }
    }

    private Outcome run() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
        try {
            var head = head();
            var rows = each("seq IS NOT NULL ORDER BY seq, id", row -> linked(row, head));
            end(head);
            var waiting = each("seq IS NULL ORDER BY at, id", row -> unlinked(row, head)) - outside;
            return new Outcome(List.copyOf(findings), rows, waiting, TrailPlace.of(head.seq(), head.link()));
        } finally {
            try (var statement = database.createStatement()) {
                statement.execute("ROLLBACK");
            }
        }
    }

    private TrailHead head() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(TrailHead.READ)) {
            var head = rows.next() ? TrailHead.of(rows) : new TrailHead(0, TrailSeal.START, 0, TrailSeal.START);
            if (!head.isTrue(seal, started)) {
                found(head.countsOldRows() ? Kind.BEGUN_AGAIN : Kind.HEAD_CHANGED, head.seq(), null);
            }
            return head;
        }
    }

    private interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    private long each(String condition, Visit visit) throws SQLException {
        var count = 0L;
        var sql = "SELECT " + TrailRow.COLUMNS + ", mark, seq, link FROM audit_event WHERE " + condition;
        try (var statement = database.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visit.row(rows);
                    count++;
                }
            }
        }
        return count;
    }

    private void linked(ResultSet at, TrailHead head) throws SQLException {
        var row = TrailRow.of(at);
        var place = at.getLong("seq");
        var link = at.getBytes("link");
        if (place > seq + 1) {
            found(Kind.REMOVED, place, null);
            before = null;
        }
        var mark = at.getBytes("mark");
        var follows = before != null && place == seq + 1 && same(link, seal.link(before, place, row));
        if (!follows) {
            judge(row, place, mark, head);
        }
        if (kept.filter(place_ -> place_.seq() == place && !place_.equals(TrailPlace.of(place, link)))
                .isPresent()) {
            found(Kind.OTHER_TRAIL, place, row.id().toString());
        }
        before = link;
        seq = place;
    }

    /** Why a row does not follow the one before it. After an empty place its link alone says nothing. */
    private void judge(TrailRow row, long place, byte @Nullable [] mark, TrailHead head) {
        if (mark == null && !mayHoldOldRows(head) && place > head.old() || place > head.seq()) {
            found(Kind.INSERTED, place, row.id().toString());
        } else if (mark == null ? before != null : !same(mark, seal.mark(row))) {
            found(Kind.CHANGED, place, row.id().toString());
        } else if (before != null) {
            found(Kind.MOVED, place, row.id().toString());
        }
    }

    private void unlinked(ResultSet at, TrailHead head) throws SQLException {
        var row = TrailRow.of(at);
        var mark = at.getBytes("mark");
        if (mark == null ? !mayHoldOldRows(head) : !same(mark, seal.mark(row))) {
            found(Kind.INSERTED, 0, row.id().toString());
            outside++;
        }
    }

    /** Rows without a mark are of before the chain, until it has begun. */
    private boolean mayHoldOldRows(TrailHead head) {
        return head.countsOldRows() && !started;
    }

    private void end(TrailHead head) {
        if (seq < head.seq()) {
            found(Kind.CUT_OFF, seq, null);
        } else if (seq == head.seq() && before != null && !same(before, head.link())) {
            found(Kind.HEAD_CHANGED, seq, null);
        }
        if (kept.filter(place -> place.seq() > Math.max(seq, head.seq())).isPresent()) {
            found(Kind.CUT_OFF, seq, null);
        }
    }

    private static boolean same(byte @Nullable [] one, byte[] other) {
        return one != null && MessageDigest.isEqual(one, other);
    }

    private void found(Kind kind, long place, @Nullable String row) {
        var finding = new TrailFinding(kind, place, row);
        if (findings.size() < MOST_FINDINGS && !findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
