package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.ConflictKind;
import nl.werkzaak.tweedespoor.capacity.ConflictRow;
import nl.werkzaak.tweedespoor.capacity.Hold;
import nl.werkzaak.tweedespoor.capacity.Overrun;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Weeks beyond a hold's own: booked where there is room, kept as a conflict where there is none. */
@Component
public class OverrunBook {
    private static final int MOST_WEEKS = 52;

    private final HoldBook book;
    private final Rooms rooms;
    private final BookedWeeks weeks;
    private final JdbcClient jdbc;
    private final Clock clock;

    OverrunBook(HoldBook book, Rooms rooms, BookedWeeks weeks, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.rooms = rooms;
        this.weeks = weeks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Overrun prolong(HoldId id, int more, int minutes) {
        if (more < 1 || more > MOST_WEEKS) {
            throw new Refusal("capacity.overrun.range", MOST_WEEKS).at("weeks");
        }
        var hold = book.locked(id);
        hold.requireBooking();
        var from = hold.end();
        hold.prolong(more);
        book.store(hold);
        var wanted = new ArrayList<Wanted>();
        for (var n = 0; n < more; n++) {
            wanted.add(new Wanted(from.plus(n), minutes));
        }
        var booked = bookWhatFits(hold, wanted);
        var conflicts =
                wanted.stream().filter(week -> !booked.contains(week.week())).toList();
        conflicts.forEach(week -> keep(id, week));
        book.record("capacity.overrun", hold);
        return new Overrun(booked, conflicts.stream().map(Wanted::week).toList());
    }

    public List<Week> tryAgain(HoldId id, LocalDate today) {
        return tryAgain(book.locked(id), today);
    }

    /** Books the conflicts of a hold that have room by now; returns the weeks that could be booked. */
    List<Week> tryAgain(Hold hold, LocalDate today) {
        hold.requireBooking();
        var open = jdbc.sql("""
                        SELECT week_start, minutes FROM hold_conflict
                        WHERE hold_id = :hold AND week_start >= :from ORDER BY week_start FOR UPDATE
                        """)
                .param("hold", hold.id().value())
                .param("from", Week.of(today).monday())
                .query((rs, n) -> new Wanted(new Week(rs.getObject(1, LocalDate.class)), rs.getInt(2)))
                .list();
        var booked = bookWhatFits(hold, open);
        booked.forEach(week -> jdbc.sql("DELETE FROM hold_conflict WHERE hold_id = :hold AND week_start = :week")
                .param("hold", hold.id().value())
                .param("week", week.monday())
                .update());
        return booked;
    }

    /** What does not work out from a week on: too much work booked, or an overrun that could not be booked. */
    public List<ConflictRow> open(Week from) {
        return jdbc.sql("""
                        SELECT h.hold_id, c.coach_id, c.week_start, 'HOURS' AS kind,
                               c.minutes_booked - c.minutes_contract AS minutes_over
                        FROM coach_week c
                        JOIN hold_week h ON h.week_start = c.week_start AND h.coach_id = c.coach_id
                        WHERE c.week_start >= :from AND c.minutes_booked > c.minutes_contract
                        UNION ALL
                        SELECT x.hold_id, h.coach_id, x.week_start, 'OVERRUN', x.minutes
                        FROM hold_conflict x JOIN hold h ON h.id = x.hold_id
                        WHERE x.week_start >= :from AND h.status IN ('ACTIVE', 'CONFIRMED')
                        ORDER BY 3, 2, 1
                        """)
                .param("from", from.monday())
                .query((rs, n) -> new ConflictRow(
                        new HoldId(rs.getObject(1, UUID.class)),
                        new CoachId(rs.getObject(2, UUID.class)),
                        new Week(rs.getObject(3, LocalDate.class)),
                        ConflictKind.valueOf(rs.getString(4)),
                        rs.getInt(5)))
                .list();
    }

    void forget(HoldId hold) {
        jdbc.sql("DELETE FROM hold_conflict WHERE hold_id = :hold")
                .param("hold", hold.value())
                .update();
    }

    private List<Week> bookWhatFits(Hold hold, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var from = wanted.getFirst().week();
        var until = wanted.getLast().week().plus(1);
        var room = rooms.lock(from, until, Wishes.NONE);
        var booked = new ArrayList<Week>();
        for (var week : wanted) {
            if (room.hasSeats(week.week(), 1) && room.fits(hold.coachId(), week.week(), List.of(week.minutes()))) {
                weeks.book(hold.id(), hold.coachId(), week.week(), List.of(week.minutes()));
                booked.add(week.week());
            }
        }
        return booked;
    }

    private void keep(HoldId hold, Wanted week) {
        jdbc.sql("INSERT INTO hold_conflict (hold_id, week_start, minutes, raised_at) VALUES (:hold, :week, :min, :at)")
                .param("hold", hold.value())
                .param("week", week.week().monday())
                .param("min", week.minutes())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private record Wanted(Week week, int minutes) {}
}
