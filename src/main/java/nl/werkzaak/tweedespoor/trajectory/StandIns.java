package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which somebody stands in; one person per trajectory and day. */
@Component
class StandIns {
    private final JdbcClient jdbc;

    StandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a day and later, in order. */
    List<StandIn> from(TrajectoryId trajectory, LocalDate day) {
        return jdbc.sql("""
                        SELECT coach_id, from_day, until_day FROM trajectory_stand_in
                        WHERE trajectory_id = :id AND until_day >= :day ORDER BY from_day
                        """)
                .param("id", trajectory.value())
                .param("day", day)
                .query((rs, n) -> new StandIn(
                        new CoachId(rs.getObject(1, UUID.class)),
                        new DateRange(rs.getObject(2, LocalDate.class), rs.getObject(3, LocalDate.class))))
                .list();
    }

    /** The trajectories in which somebody stands in on all of these days. */
    Set<TrajectoryId> covering(DateRange days) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT trajectory_id FROM trajectory_stand_in"
                        + " WHERE from_day <= :from AND until_day >= :until")
                .param("from", days.from())
                .param("until", days.until())
                .query((rs, n) -> new TrajectoryId(rs.getObject(1, UUID.class)))
                .list());
    }

    /** Names somebody for these days; whoever was named for any of them keeps the other days only. */
    void put(TrajectoryId trajectory, CoachId coach, DateRange days) {
        var known = from(trajectory, days.from());
        clear(trajectory, days.from());
        for (var earlier : known) {
            keep(trajectory, earlier.coach(), earlier.days().from(), days.from().minusDays(1), earlier.days());
            keep(
                    trajectory,
                    earlier.coach(),
                    days.until().plusDays(1),
                    earlier.days().until(),
                    earlier.days());
        }
        insert(trajectory, coach, days);
    }

    /** Nobody stands in from this day on. */
    void end(TrajectoryId trajectory, LocalDate day) {
        var known = from(trajectory, day);
        clear(trajectory, day);
        known.forEach(each -> keep(trajectory, each.coach(), each.days().from(), day.minusDays(1), each.days()));
    }

    private void clear(TrajectoryId trajectory, LocalDate day) {
        jdbc.sql("DELETE FROM trajectory_stand_in WHERE trajectory_id = ? AND until_day >= ?")
                .params(trajectory.value(), day)
                .update();
    }

    /** The part of {@code of} that lies between both days, if any. */
    private void keep(TrajectoryId trajectory, CoachId coach, LocalDate from, LocalDate until, DateRange of) {
        var first = from.isBefore(of.from()) ? of.from() : from;
        var last = until.isAfter(of.until()) ? of.until() : until;
        if (!last.isBefore(first)) {
            insert(trajectory, coach, new DateRange(first, last));
        }
    }

    private void insert(TrajectoryId trajectory, CoachId coach, DateRange days) {
        jdbc.sql("INSERT INTO trajectory_stand_in (trajectory_id, coach_id, from_day, until_day) VALUES (?, ?, ?, ?)")
                .params(trajectory.value(), coach.value(), days.from(), days.until())
                .update();
    }
}
