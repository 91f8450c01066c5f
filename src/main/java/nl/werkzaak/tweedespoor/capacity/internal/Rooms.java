package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is free, with or without locking it. Whoever will change weeks locks them first, week by week in ascending
 * order and the pilot's before the coaches', so that two bookings never wait for each other crosswise.
 */
@Component
public class Rooms {
    /** Coaches who work in the wished place and speak the wished language. */
    private static final String WISHED = """
             AND c.coach_id IN (SELECT w.id FROM coach w
                 WHERE (:language IS NULL OR FIND_IN_SET(:language, w.languages) > 0)
                 AND (:place IS NULL OR w.id IN (SELECT p.coach_id FROM coach_place p WHERE p.place = :place)))
            """;

    private final JdbcClient jdbc;

    Rooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is free from {@code from} until the pilot's last week, in one statement and without a lock. */
    public Room free(Week from, Wishes wishes) {
        var rows = read(from, BookedWeeks.END, wishes, "");
        var room = rows.isEmpty() ? new Room(from, 0) : room(from, new Week(rows.getLast().week).plus(1));
        rows.forEach(row -> row.tell(room));
        return room;
    }

    /** What is free before {@code until}; weeks outside the pilot stay closed. */
    public Room free(Week from, Week until, Wishes wishes) {
        var room = room(from, until);
        read(from, until, wishes, "").forEach(row -> row.tell(room));
        return room;
    }

    /** The weeks that a hold books now, in order. */
    public List<OwnWeek> own(HoldId hold) {
        return own(hold, "");
    }

    /** The same as they are now, not as the transaction once saw them. */
    public List<OwnWeek> lockOwn(HoldId hold) {
        return own(hold, " FOR UPDATE");
    }

    private List<OwnWeek> own(HoldId hold, String lock) {
        return jdbc.sql("SELECT week_start, coach_id, minutes FROM hold_week WHERE hold_id = :hold ORDER BY week_start"
                        + lock)
                .param("hold", hold.value())
                .query((rs, n) -> new OwnWeek(
                        new Week(rs.getObject(1, LocalDate.class)),
                        new CoachId(rs.getObject(2, UUID.class)),
                        rs.getInt(3)))
                .list();
    }

    /** Locks the weeks and tells what is free now: locking reads see the latest rows, not the snapshot. */
    public Room lock(Week from, Week until, Wishes wishes) {
        var room = room(from, until);
        read(from, until, wishes, " FOR UPDATE").forEach(row -> row.tell(room));
        return room;
    }

    private List<FreeWeek> read(Week from, Week until, Wishes wishes, String lock) {
        return jdbc.sql("""
                        SELECT p.week_start, p.max - p.booked, c.coach_id, c.minutes_contract - c.minutes_booked,
                               c.caseload_max - c.caseload_booked
                        FROM pilot_week p LEFT JOIN coach_week c ON c.week_start = p.week_start
                        """ + wished(wishes) + """
                         WHERE p.week_start >= :from AND p.week_start < :until
                         ORDER BY p.week_start, c.coach_id
                        """ + lock)
                .params(wishParams(from, until, wishes))
                .query((rs, n) -> new FreeWeek(
                        rs.getObject(1, LocalDate.class),
                        rs.getInt(2),
                        rs.getObject(3, UUID.class),
                        rs.getInt(4),
                        rs.getInt(5)))
                .list();
    }

    private static String wished(Wishes wishes) {
        return wishes.equals(Wishes.NONE) ? "" : WISHED;
    }

    private static Map<String, @Nullable Object> wishParams(Week from, Week until, Wishes wishes) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("from", from.monday());
        params.put("until", until.monday());
        params.put("place", name(wishes.place()));
        params.put("language", wishes.language());
        return params;
    }

    private static @Nullable String name(@Nullable Place place) {
        return place == null ? null : place.name();
    }

    private static Room room(Week from, Week until) {
        return new Room(from, (int) ChronoUnit.WEEKS.between(from.monday(), until.monday()));
    }

    /** A week that a hold books, of which coach, for how many minutes. */
    public record OwnWeek(Week week, CoachId coach, int minutes) {}

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
