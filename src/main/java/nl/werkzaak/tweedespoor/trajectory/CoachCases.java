package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which trajectories a coach works on today: the own ones, those in which that coach was named to stand in today, and
 * those of an away colleague's that the colleague's usual stand-in takes because nobody was named (ADR 28). The one
 * definition: every list, page and document asks here.
 */
@Component
class CoachCases {
    /** Ids of trajectories, of the parameters {@code user} and {@code today}. */
    static final String IDS = """
            SELECT mine.id FROM (
              SELECT o.id FROM coach c JOIN trajectory o ON o.coach_id = c.id WHERE c.user_id = :user
              UNION
              SELECT i.trajectory_id FROM coach c JOIN trajectory_stand_in i ON i.coach_id = c.id
              WHERE c.user_id = :user AND :today BETWEEN i.from_day AND i.until_day
              UNION
              SELECT a.id FROM coach s JOIN coach c ON c.stand_in_id = s.id JOIN trajectory a ON a.coach_id = c.id
              WHERE s.user_id = :user
                AND EXISTS (SELECT 1 FROM coach_leave l
                            WHERE l.coach_id = c.id AND :today BETWEEN l.first_day AND l.last_day)
                AND NOT EXISTS (SELECT 1 FROM trajectory_stand_in i
                                WHERE i.trajectory_id = a.id AND :today BETWEEN i.from_day AND i.until_day)
            ) mine""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CoachCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean has(UserId user, TrajectoryId trajectory) {
        return jdbc.sql("SELECT EXISTS (" + IDS + " WHERE mine.id = :id)")
                .param("user", user.value())
                .param("today", Zones.today(clock))
                .param("id", trajectory.value())
                .query(Boolean.class)
                .single();
    }
}
