package nl.werkzaak.tweedespoor.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TaskQueries {
    private static final String TASKS = """
            SELECT t.id AS trajectory, t.employee_reference, a.id, a.words, a.due_on AS due, TRUE AS arrangement
              FROM trajectory_arrangement a JOIN trajectory t ON t.id = a.trajectory_id
              WHERE t.id IN (%1$s) AND t.status IN ('INTAKE', 'ACTIVE', 'PAUSED')
                AND a.done_on IS NULL AND a.owner IN ('COACH', 'TOGETHER') AND a.due_on <= :until
            UNION ALL
            SELECT t.id, t.employee_reference, v.id, v.goal, v.day, FALSE
              FROM trajectory_activity v JOIN trajectory t ON t.id = v.trajectory_id
              WHERE t.id IN (%1$s) AND t.status IN ('INTAKE', 'ACTIVE', 'PAUSED')
                AND v.result IS NULL AND v.day < :today
            ORDER BY due LIMIT 100
            """;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the cases that this coach works on today. */
    List<TaskRow> of(UserId user, LocalDate today, LocalDate until) {
        return jdbc.sql(TASKS.formatted(CoachCases.IDS))
                .param("user", user.value())
                .param("today", today)
                .param("until", until)
                .query(TaskQueries::row)
                .list();
    }

    /** Of the cases of one coach. */
    List<TaskRow> ofCoach(CoachId coach, LocalDate today, LocalDate until) {
        return jdbc.sql(TASKS.formatted("SELECT id FROM trajectory WHERE coach_id = :coach"))
                .param("coach", coach.value())
                .param("today", today)
                .param("until", until)
                .query(TaskQueries::row)
                .list();
    }

    private static TaskRow row(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                new TrajectoryId(row.getObject("trajectory", UUID.class)),
                row.getString("employee_reference"),
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("arrangement"));
    }
}
