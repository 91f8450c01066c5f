package nl.werkzaak.tweedespoor.capacity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.PlannedWork;
import nl.werkzaak.tweedespoor.capacity.PlanningBoard;
import nl.werkzaak.tweedespoor.capacity.PlanningCell;
import nl.werkzaak.tweedespoor.capacity.WeekLoad;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the weeks of all coaches, a set per statement. */
@Component
public class PlanningReads {
    private static final int WORKING_DAYS = 5;

    private static final String LINES = """
            SELECT c.id, c.name, w.week_start, w.minutes_contract, w.minutes_booked, w.caseload_booked,
              (SELECT COALESCE(SUM(k.minutes), 0) FROM hold_week k JOIN hold h ON h.id = k.hold_id
               WHERE k.coach_id = c.id AND k.week_start = w.week_start AND h.status = 'ACTIVE') AS held
            FROM coach c LEFT JOIN coach_week w
              ON w.coach_id = c.id AND w.week_start >= :from AND w.week_start < :until
            ORDER BY c.name, c.id, w.week_start
            """;

    private final JdbcClient jdbc;

    PlanningReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every coach by name with a cell for each of these weeks in a row; two statements. */
    public List<PlanningBoard.Line> lines(List<Week> weeks) {
        var from = weeks.getFirst();
        var until = weeks.getLast().plus(1);
        var leave = leave(from, until);
        var coaches = new LinkedHashMap<CoachId, Known>();
        jdbc.sql(LINES)
                .param("from", from.monday())
                .param("until", until.monday())
                .query(rs -> {
                    var coach = new CoachId(rs.getObject("id", UUID.class));
                    var name = rs.getString("name");
                    coaches.computeIfAbsent(coach, id -> new Known(name, new HashMap<>()))
                            .add(cell(rs));
                });
        var lines = new ArrayList<PlanningBoard.Line>();
        coaches.forEach((coach, known) -> {
            var away = leave.getOrDefault(coach, List.of());
            lines.add(new PlanningBoard.Line(coach, known.name, known.cells(weeks, away)));
        });
        return lines;
    }

    private Map<CoachId, List<DateRange>> leave(Week from, Week until) {
        var leave = new HashMap<CoachId, List<DateRange>>();
        jdbc.sql("SELECT coach_id, first_day, last_day FROM coach_leave"
                        + " WHERE last_day >= :from AND first_day < :until")
                .param("from", from.monday())
                .param("until", until.monday())
                .query(rs -> {
                    leave.computeIfAbsent(new CoachId(rs.getObject(1, UUID.class)), id -> new ArrayList<>())
                            .add(new DateRange(rs.getObject(2, LocalDate.class), rs.getObject(3, LocalDate.class)));
                });
        return leave;
    }

    private static int days(List<DateRange> leave, Week week) {
        return (int) Stream.iterate(week.monday(), day -> day.plusDays(1))
                .limit(WORKING_DAYS)
                .filter(WorkingDays::isWorkingDay)
                .filter(day -> leave.stream().anyMatch(range -> range.contains(day)))
                .count();
    }

    private static @Nullable PlanningCell cell(ResultSet rs) throws SQLException {
        var monday = rs.getObject("week_start", LocalDate.class);
        return monday == null
                ? null
                : new PlanningCell(
                        new Week(monday),
                        rs.getInt("minutes_contract"),
                        rs.getInt("minutes_booked"),
                        rs.getInt("held"),
                        rs.getInt("caseload_booked"),
                        0);
    }

    /** What is booked with a coach, by week and employer. */
    public List<PlannedWork> work(CoachId coach, Week from, Week until) {
        return jdbc.sql("""
                        SELECT k.hold_id, k.coach_id, k.week_start, k.minutes, h.employer_id, e.name, h.status,
                               h.expires_at, h.purpose, h.place, h.language
                        FROM hold_week k JOIN hold h ON h.id = k.hold_id JOIN employer e ON e.id = h.employer_id
                        WHERE k.coach_id = :coach AND k.week_start >= :from AND k.week_start < :until
                        ORDER BY k.week_start, e.name, k.hold_id
                        """)
                .param("coach", coach.value())
                .param("from", from.monday())
                .param("until", until.monday())
                .query((rs, n) -> work(rs))
                .list();
    }

    private static PlannedWork work(ResultSet rs) throws SQLException {
        var place = rs.getString("place");
        return new PlannedWork(
                new HoldId(rs.getObject("hold_id", UUID.class)),
                new CoachId(rs.getObject("coach_id", UUID.class)),
                new Week(rs.getObject("week_start", LocalDate.class)),
                rs.getInt("minutes"),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("name"),
                HoldStatus.valueOf(rs.getString("status")),
                rs.getObject("expires_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getString("purpose"),
                new Wishes(place == null ? null : new Place(place), rs.getString("language")));
    }

    /** Hours and work of all coaches together; a week without any is there with nothing in it. */
    public List<WeekLoad> loads(Week from, int count) {
        var known = new HashMap<Week, WeekLoad>();
        jdbc.sql("""
                        SELECT week_start, SUM(minutes_contract), SUM(minutes_booked) FROM coach_week
                        WHERE week_start >= :from AND week_start < :until GROUP BY week_start
                        """)
                .param("from", from.monday())
                .param("until", from.plus(count).monday())
                .query(rs -> {
                    var week = new Week(rs.getObject(1, LocalDate.class));
                    known.put(week, new WeekLoad(week, rs.getInt(2), rs.getInt(3)));
                });
        return Stream.iterate(from, week -> week.plus(1))
                .limit(count)
                .map(week -> known.getOrDefault(week, new WeekLoad(week, 0, 0)))
                .toList();
    }

    private record Known(String name, Map<Week, PlanningCell> byWeek) {
        void add(@Nullable PlanningCell cell) {
            if (cell != null) {
                byWeek.put(cell.week(), cell);
            }
        }

        List<PlanningCell> cells(List<Week> weeks, List<DateRange> leave) {
            return weeks.stream()
                    .map(week ->
                            byWeek.getOrDefault(week, PlanningCell.closed(week)).withLeave(days(leave, week)))
                    .toList();
        }
    }
}
