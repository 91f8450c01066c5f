package nl.werkzaak.tweedespoor.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads trajectories as rows, one query each; the service decides who may ask for which. */
@Component
class TrajectoryQueries {
    private static final String SELECT = """
            SELECT id, version, order_id, agreement_id, employer_id, employee_id, sickness_case_id, hold_id, coach_id,
              coach_confirmed, employer_name, employee_reference, package_name, start_week, weeks, extra_weeks, status,
              concluded_on, intake_on, started_on, paused_on, ended_on, report_base, released_base, outcome, stop_reason, report_phase
            FROM trajectory
            """;
    /** Running ones first, then by start. */
    private static final String ORDER =
            " ORDER BY status IN ('COMPLETED', 'STOPPED', 'CANCELLED'), start_week DESC, id DESC LIMIT 500";

    private final JdbcClient jdbc;

    TrajectoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TrajectoryRow> find(TrajectoryId id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id.value())
                .query(TrajectoryQueries::row)
                .optional();
    }

    Optional<TrajectoryRow> ofOrder(OrderId order) {
        return jdbc.sql(SELECT + " WHERE order_id = ?")
                .param(order.value())
                .query(TrajectoryQueries::row)
                .optional();
    }

    List<TrajectoryRow> ofHolds(Collection<HoldId> holds) {
        return holds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " WHERE hold_id IN (:holds)")
                        .param("holds", holds.stream().map(HoldId::value).toList())
                        .query(TrajectoryQueries::row)
                        .list();
    }

    List<TrajectoryRow> ofEmployers(Collection<UUID> employers) {
        return employers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " WHERE employer_id IN (:employers)" + ORDER)
                        .param("employers", employers)
                        .query(TrajectoryQueries::row)
                        .list();
    }

    List<TrajectoryRow> ofCoach(UserId user, LocalDate today) {
        return jdbc.sql(SELECT + " WHERE id IN (" + CoachCases.IDS + ")" + ORDER)
                .param("user", user.value())
                .param("today", today)
                .query(TrajectoryQueries::row)
                .list();
    }

    List<TrajectoryRow> ofEmployee(EmployeeId employee) {
        return jdbc.sql(SELECT + " WHERE employee_id = :employee" + ORDER)
                .param("employee", employee.value())
                .query(TrajectoryQueries::row)
                .list();
    }

    List<TrajectoryRow> page(Set<TrajectoryStatus> statuses, int offset, int limit) {
        var every = statuses.size() == TrajectoryStatus.values().length;
        var sql = SELECT + (every ? "" : " WHERE status IN (:statuses)")
                + " ORDER BY start_week DESC, id DESC LIMIT :limit OFFSET :offset";
        return jdbc.sql(sql)
                .params(Map.of("statuses", names(statuses), "limit", limit, "offset", offset))
                .query(TrajectoryQueries::row)
                .list();
    }

    /** However many there are: figures must not stop at a page. */
    List<TrajectoryRow> running() {
        return jdbc.sql(SELECT + " WHERE status IN (:statuses) ORDER BY start_week, id")
                .param("statuses", names(TrajectoryStatus.running()))
                .query(TrajectoryQueries::row)
                .list();
    }

    private static List<String> names(Set<TrajectoryStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }

    Map<TrajectoryStatus, Integer> counts() {
        var counts = new EnumMap<TrajectoryStatus, Integer>(TrajectoryStatus.class);
        jdbc.sql("SELECT status, COUNT(*) AS number FROM trajectory GROUP BY status")
                .query((row, n) -> counts.put(TrajectoryStatus.valueOf(row.getString("status")), row.getInt("number")))
                .list();
        return counts;
    }

    private static TrajectoryRow row(ResultSet row, int number) throws SQLException {
        return new TrajectoryRow(
                new TrajectoryId(id(row, "id")),
                row.getLong("version"),
                new OrderId(id(row, "order_id")),
                new AgreementId(id(row, "agreement_id")),
                new EmployerId(id(row, "employer_id")),
                new EmployeeId(id(row, "employee_id")),
                new SicknessCaseId(id(row, "sickness_case_id")),
                new HoldId(id(row, "hold_id")),
                new CoachId(id(row, "coach_id")),
                row.getBoolean("coach_confirmed"),
                row.getString("employer_name"),
                row.getString("employee_reference"),
                row.getString("package_name"),
                row.getObject("start_week", LocalDate.class),
                row.getInt("weeks"),
                row.getInt("extra_weeks"),
                TrajectoryStatus.valueOf(row.getString("status")),
                dates(row),
                named(Outcome.class, row.getString("outcome")),
                named(StopReason.class, row.getString("stop_reason")),
                ReportPhase.valueOf(row.getString("report_phase")));
    }

    private static TrajectoryRow.Dates dates(ResultSet row) throws SQLException {
        return new TrajectoryRow.Dates(
                row.getObject("concluded_on", LocalDate.class),
                day(row, "intake_on"),
                day(row, "started_on"),
                day(row, "paused_on"),
                day(row, "ended_on"),
                day(row, "report_base"),
                day(row, "released_base"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
