package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TimeQueries {
    private final JdbcClient jdbc;

    TimeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TimeRow> of(TrajectoryId trajectory) {
        return jdbc.sql("SELECT id, day, minutes, kind FROM coach_time WHERE trajectory_id = ?"
                        + " ORDER BY day DESC, booked_at DESC LIMIT 200")
                .param(trajectory.value())
                .query((row, n) -> new TimeRow(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("minutes"),
                        TimeKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** Of the cases that this coach works on today. */
    Map<TrajectoryId, TimeTotal> totals(UserId user, LocalDate today) {
        var totals = new LinkedHashMap<TrajectoryId, TimeTotal>();
        jdbc.sql("""
                        SELECT t.id, t.planned_minutes, COALESCE(SUM(c.minutes), 0) AS booked
                        FROM trajectory t LEFT JOIN coach_time c ON c.trajectory_id = t.id
                        WHERE t.id IN (%s) GROUP BY t.id, t.planned_minutes
                        """.formatted(CoachCases.IDS))
                .param("user", user.value())
                .param("today", today)
                .query((row, n) -> totals.put(
                        new TrajectoryId(row.getObject("id", UUID.class)),
                        new TimeTotal(row.getInt("booked"), row.getInt("planned_minutes"))))
                .list();
        return totals;
    }
}
