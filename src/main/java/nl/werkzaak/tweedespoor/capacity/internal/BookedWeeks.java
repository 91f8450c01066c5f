package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The booked weeks in the database, a set per statement. Whoever changes them locks the pilot's weeks first and the
 * coaches' weeks second, both in ascending order, so that two bookings never wait for each other crosswise.
 */
@Component
public class BookedWeeks {
    private static final String BETWEEN = " WHERE week_start >= :from AND week_start < :until ";
    private static final LocalDate FAR = LocalDate.of(9996, 1, 1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private final JdbcClient jdbc;

    BookedWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is free from {@code from} until the pilot's last week, in one statement and without a lock. */
    public Room free(Week from) {
        return free(from, new Week(FAR));
    }

    public Room free(Week from, Week until) {
        var rows = jdbc.sql("""
                        SELECT p.week_start, p.max - p.booked, c.coach_id, c.minutes_contract - c.minutes_booked,
                               c.caseload_max - c.caseload_booked
                        FROM pilot_week p LEFT JOIN coach_week c ON c.week_start = p.week_start
                        WHERE p.week_start >= :from AND p.week_start < :until
                        ORDER BY p.week_start, c.coach_id
                        """)
                .param("from", from.monday())
                .param("until", until.monday())
                .query((rs, n) -> new FreeWeek(
                        rs.getObject(1, LocalDate.class),
                        rs.getInt(2),
                        rs.getObject(3, UUID.class),
                        rs.getInt(4),
                        rs.getInt(5)))
                .list();
        var room = rows.isEmpty() ? new Room(from, 0) : room(from, new Week(rows.getLast().week).plus(1));
        rows.forEach(row -> row.tell(room));
        return room;
    }

    /** Locks the pilot's weeks and tells their seats: locking reads see the latest rows, not the snapshot. */
    public Room lockSeats(Week from, Week until) {
        var room = room(from, until);
        jdbc.sql("SELECT week_start, max - booked FROM pilot_week" + BETWEEN + "ORDER BY week_start FOR UPDATE")
                .param("from", from.monday())
                .param("until", until.monday())
                .query(rs -> {
                    room.seats(rs.getObject(1, LocalDate.class), rs.getInt(2));
                });
        return room;
    }

    /** Locks the coaches' weeks, after the pilot's, and adds them to the room. */
    public void lockCoaches(Room room, Week from, Week until) {
        jdbc.sql("SELECT week_start, coach_id, minutes_contract - minutes_booked, caseload_max - caseload_booked"
                        + " FROM coach_week" + BETWEEN + "ORDER BY week_start, coach_id FOR UPDATE")
                .param("from", from.monday())
                .param("until", until.monday())
                .query(rs -> {
                    var coach = new CoachId(rs.getObject(2, UUID.class));
                    room.coach(coach, rs.getObject(1, LocalDate.class), rs.getInt(3), rs.getInt(4));
                });
    }

    /** Books a seat and the coach's minutes in all weeks of the profile. */
    public void book(HoldId hold, CoachId coach, Week start, HourProfile profile) {
        var seats = jdbc.sql("UPDATE pilot_week SET booked = booked + 1" + BETWEEN)
                .param("from", start.monday())
                .param("until", start.plus(profile.weeks()).monday())
                .update();
        expect(profile.weeks(), seats);
        var minutes = profile.minutesPerWeek().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        jdbc.sql("""
                        INSERT INTO hold_week (hold_id, week_start, coach_id, minutes)
                        SELECT :hold, :start + INTERVAL (j.ordinal - 1) WEEK, :coach, j.minutes
                        FROM JSON_TABLE(:minutes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, minutes INT PATH '$')) j
                        """)
                .param("hold", hold.value())
                .param("start", start.monday())
                .param("coach", coach.value())
                .param("minutes", minutes)
                .update();
        expect(profile.weeks(), addToCoach(hold, start));
    }

    /** Frees the weeks of a hold from {@code from} on; returns how many there were. */
    public int free(HoldId hold, Week from) {
        takeFromCoach(hold, from);
        jdbc.sql("""
                        UPDATE pilot_week p JOIN hold_week h ON h.week_start = p.week_start
                        SET p.booked = p.booked - 1 WHERE h.hold_id = :hold AND h.week_start >= :from
                        """).param("hold", hold.value()).param("from", from.monday()).update();
        return jdbc.sql("DELETE FROM hold_week WHERE hold_id = :hold AND week_start >= :from")
                .param("hold", hold.value())
                .param("from", from.monday())
                .update();
    }

    /** Hands the weeks of a hold from {@code from} on to another coach. */
    public void move(HoldId hold, CoachId coach, Week from) {
        takeFromCoach(hold, from);
        var weeks = jdbc.sql("UPDATE hold_week SET coach_id = :coach WHERE hold_id = :hold AND week_start >= :from")
                .param("coach", coach.value())
                .param("hold", hold.value())
                .param("from", from.monday())
                .update();
        expect(weeks, addToCoach(hold, from));
    }

    private int addToCoach(HoldId hold, Week from) {
        return jdbc.sql("""
                        UPDATE coach_week c
                        JOIN hold_week h ON h.week_start = c.week_start AND h.coach_id = c.coach_id
                        SET c.minutes_booked = c.minutes_booked + h.minutes, c.caseload_booked = c.caseload_booked + 1
                        WHERE h.hold_id = :hold AND h.week_start >= :from
                        """)
                .param("hold", hold.value())
                .param("from", from.monday())
                .update();
    }

    private void takeFromCoach(HoldId hold, Week from) {
        jdbc.sql("""
                        UPDATE coach_week c
                        JOIN hold_week h ON h.week_start = c.week_start AND h.coach_id = c.coach_id
                        SET c.minutes_booked = c.minutes_booked - h.minutes, c.caseload_booked = c.caseload_booked - 1
                        WHERE h.hold_id = :hold AND h.week_start >= :from
                        """).param("hold", hold.value()).param("from", from.monday()).update();
        // Weeks that were kept too wide for work booked before leave came: back to the contract as work goes.
        jdbc.sql("""
                        UPDATE coach_week c
                        JOIN hold_week h ON h.week_start = c.week_start AND h.coach_id = c.coach_id
                        SET c.minutes_available = GREATEST(c.minutes_contract, c.minutes_booked)
                        WHERE h.hold_id = :hold AND h.week_start >= :from AND c.minutes_available > c.minutes_contract
                        """).param("hold", hold.value()).param("from", from.monday()).update();
    }

    private static Room room(Week from, Week until) {
        return new Room(from, (int) ChronoUnit.WEEKS.between(from.monday(), until.monday()));
    }

    private static void expect(int weeks, int changed) {
        if (weeks != changed) {
            throw new IllegalStateException("booked " + changed + " of " + weeks + " weeks");
        }
    }

    private record FreeWeek(
            LocalDate week, int seats, @Nullable UUID coach, int minutes, int cases) {
        void tell(Room room) {
            room.seats(week, seats);
            if (coach != null) {
                room.coach(new CoachId(coach), week, minutes, cases);
            }
        }
    }
}
