package nl.werkzaak.tweedespoor.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries as rows, one query each; whoever calls has settled who asks. */
@Component
class WaitingQueries {
    /** In the queue before {@code w}: the earlier due date, then the earlier request. */
    private static final String BEFORE = """
            q.is_open = TRUE AND q.due_order <= w.due_order AND (q.due_order < w.due_order OR q.asked_at < w.asked_at
            OR q.asked_at = w.asked_at AND q.id < w.id)
            """;

    private static final String COLUMNS = """
            w.id, w.status, w.employer_id, e.name AS employer_name, w.draft_id, v.name_nl AS package_name,
            w.package_version_id, w.add_ons, w.extra_minutes, w.place, w.language, w.not_before, w.due, w.passed_over,
            w.asked_at, w.on_behalf, w.hold_id, w.offered_start, w.offer_until, w.told_at, w.ended_at
            """;

    private static final String TABLES = """
            FROM waiting_entry w
            JOIN employer e ON e.id = w.employer_id
            JOIN package_version v ON v.id = w.package_version_id
            """;

    private static final String WITH_PLACE = "SELECT " + COLUMNS
            + ", IF(w.is_open, (SELECT COUNT(*) FROM waiting_entry q WHERE " + BEFORE + "), 0) AS ahead " + TABLES;

    private static final String QUEUE = " ORDER BY w.due_order, w.asked_at, w.id";

    /**
     * Some of the queue in its order. The page is cut out along its index before names are joined; otherwise the database
     * sorts all that wait for every page.
     */
    private static String inOrder(String condition) {
        return "SELECT " + COLUMNS + ", 0 AS ahead "
                + TABLES.replace(
                        "waiting_entry w",
                        "(SELECT w.* FROM waiting_entry w FORCE INDEX (ix_waiting_entry_queue) WHERE w.is_open = TRUE"
                                + condition + QUEUE + " LIMIT :most OFFSET :offset) w")
                + QUEUE;
    }

    private final JdbcClient jdbc;

    WaitingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WaitingRow> find(WaitingEntryId id) {
        return jdbc.sql(WITH_PLACE + " WHERE w.id = ?")
                .param(id.value())
                .query(WaitingQueries::row)
                .optional();
    }

    Optional<WaitingRow> openOf(DraftId draft) {
        return jdbc.sql(WITH_PLACE + " WHERE w.open_draft = ?")
                .param(draft.value())
                .query(WaitingQueries::row)
                .optional();
    }

    /** What is open, and what ended since; what can be answered first. */
    List<WaitingRow> ofEmployers(Collection<UUID> employers, Instant endedSince) {
        if (employers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(WITH_PLACE + " WHERE w.employer_id IN (:employers) AND (w.is_open OR w.ended_at >= :since)"
                        + " ORDER BY w.status = 'OFFERED' DESC, w.is_open DESC, w.due_order, w.asked_at LIMIT 200")
                .param("employers", employers)
                .param("since", utc(endedSince))
                .query(WaitingQueries::row)
                .list();
    }

    /** The queue from a place on; the place in the list is the number in the queue. */
    List<WaitingRow> queue(int offset, int most) {
        return jdbc.sql(inOrder(""))
                .param("most", most)
                .param("offset", offset)
                .query((rs, n) -> withAhead(rs, offset + n))
                .list();
    }

    /** Those without an offer, behind the given one. */
    List<WaitingRow> waitingAfter(@Nullable WaitingRow last, int most) {
        var due = last == null || last.due() == null ? LocalDate.of(9999, 12, 31) : last.due();
        var behind = last == null
                ? ""
                : " AND w.due_order >= :due AND (w.due_order > :due OR w.asked_at > :asked"
                        + " OR w.asked_at = :asked AND w.id > :id)";
        return jdbc.sql(inOrder(" AND w.status = 'WAITING'" + behind))
                .param("due", due)
                .param("asked", last == null ? null : utc(last.askedAt()))
                .param("id", last == null ? null : last.id().value())
                .param("most", most)
                .param("offset", 0)
                .query(WaitingQueries::row)
                .list();
    }

    List<WaitingEntryId> due(Instant now, int most) {
        return jdbc.sql("SELECT id FROM waiting_entry WHERE status = 'OFFERED' AND offer_until <= :now"
                        + " ORDER BY offer_until LIMIT :most")
                .param("now", utc(now))
                .param("most", most)
                .query((rs, n) -> new WaitingEntryId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** How many a newcomer with this due date would find before it. */
    int aheadOf(@Nullable LocalDate due) {
        return jdbc.sql("SELECT COUNT(*) FROM waiting_entry WHERE is_open = TRUE AND due_order <= :due")
                .param("due", due == null ? LocalDate.of(9999, 12, 31) : due)
                .query(Integer.class)
                .single();
    }

    int openOf(EmployerId employer) {
        return jdbc.sql("SELECT COUNT(*) FROM waiting_entry WHERE employer_id = ? AND is_open = TRUE")
                .param(employer.value())
                .query(Integer.class)
                .single();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var local = rs.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }

    private static WaitingRow row(ResultSet rs, int n) throws SQLException {
        return withAhead(rs, rs.getInt("ahead"));
    }

    private static WaitingRow withAhead(ResultSet rs, int ahead) throws SQLException {
        return new WaitingRow(
                new WaitingEntryId(rs.getObject("id", UUID.class)),
                WaitingStatus.valueOf(rs.getString("status")),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("employer_name"),
                new DraftId(rs.getObject("draft_id", UUID.class)),
                rs.getString("package_name"),
                wanted(rs),
                ahead,
                rs.getObject("due", LocalDate.class),
                rs.getObject("passed_over", LocalDate.class),
                Objects.requireNonNull(instant(rs, "asked_at")),
                rs.getBoolean("on_behalf"),
                offer(rs),
                instant(rs, "told_at"),
                instant(rs, "ended_at"));
    }

    private static Wanted wanted(ResultSet rs) throws SQLException {
        return new Wanted(
                new PackageVersionId(rs.getObject("package_version_id", UUID.class)),
                WantedSeat.codes(rs.getString("add_ons")),
                rs.getInt("extra_minutes"),
                WantedSeat.wishes(rs.getString("place"), rs.getString("language")),
                rs.getObject("not_before", LocalDate.class));
    }

    private static WaitingRow.@Nullable Offer offer(ResultSet rs) throws SQLException {
        var hold = rs.getObject("hold_id", UUID.class);
        return hold == null
                ? null
                : new WaitingRow.Offer(
                        new HoldId(hold),
                        new Week(rs.getObject("offered_start", LocalDate.class)),
                        Objects.requireNonNull(instant(rs, "offer_until")));
    }
}
