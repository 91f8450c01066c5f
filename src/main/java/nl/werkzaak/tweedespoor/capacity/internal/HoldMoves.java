package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.CoachFit;
import nl.werkzaak.tweedespoor.capacity.Hold;
import nl.werkzaak.tweedespoor.capacity.MovePreview;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Hands booked weeks to another coach or to other weeks; runs inside a transaction of its caller. */
@Component
public class HoldMoves {
    private final HoldBook book;
    private final Rooms rooms;
    private final BookedWeeks weeks;
    private final OverrunBook overruns;

    HoldMoves(HoldBook book, Rooms rooms, BookedWeeks weeks, OverrunBook overruns) {
        this.book = book;
        this.rooms = rooms;
        this.weeks = weeks;
        this.overruns = overruns;
    }

    /** Hands all weeks to come to another coach. */
    public HoldId moveTo(HoldId id, CoachId coach, LocalDate today) {
        var hold = book.locked(id);
        if (hold.coachId().equals(coach)) {
            return id;
        }
        hold.moveTo(coach);
        move(hold, coach, hold.notBegun(today), hold.end());
        overruns.tryAgain(hold, today);
        book.record("capacity.moved", hold);
        return id;
    }

    /** Hands some weeks to another coach; the hold keeps its own. */
    public HoldId standIn(HoldId id, CoachId coach, Week from, Week until) {
        var hold = book.locked(id);
        hold.requireBooking();
        move(hold, coach, later(from, hold.start()), earlier(until, hold.end()));
        book.record("capacity.stoodIn", hold);
        return id;
    }

    private void move(Hold hold, CoachId coach, Week from, Week until) {
        if (from.compareTo(until) >= 0) {
            return;
        }
        rooms.lock(from, until, Wishes.NONE);
        try {
            weeks.move(hold.id(), coach, from, until);
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("capacity.coach.full").at("coach");
        }
        book.freed(from);
    }

    /** Books other weeks, another coach or both, and gives the old ones back. */
    public HoldId reschedule(HoldId id, Week start, CoachId coach, HourProfile profile, LocalDate today) {
        var hold = book.locked(id);
        hold.requireNotBegun(today);
        var old = hold.start();
        var from = earlier(old, start);
        var until = later(hold.end(), start.plus(profile.weeks()));
        var room = rooms.lock(from, until, Wishes.NONE);
        rooms.lockOwn(id).forEach(room::giveBack);
        if (!room.hasSeats(start, profile.weeks())) {
            throw new Refusal("capacity.full").at("start");
        }
        if (!room.shortWeeks(coach, wanted(start, profile)).isEmpty()) {
            throw new Refusal("capacity.coach.full").at("coach");
        }
        weeks.free(id, old);
        overruns.forget(id);
        hold.reschedule(start, coach, profile.weeks());
        book.store(hold);
        weeks.book(id, coach, start, profile.minutesPerWeek());
        book.freed(from);
        book.record("capacity.rescheduled", hold);
        return id;
    }

    public MovePreview preview(Hold hold, Week start, CoachId coach, HourProfile profile) {
        var wanted = wanted(start, profile);
        var from = earlier(hold.start(), start);
        var room = rooms.free(from, later(hold.end(), start.plus(profile.weeks())), Wishes.NONE);
        var own = rooms.own(hold.id());
        own.forEach(room::giveBack);
        var had = own.stream().map(Rooms.OwnWeek::week).toList();
        return new MovePreview(
                had.stream().filter(week -> !wanted.containsKey(week)).toList(),
                wanted.keySet().stream().filter(week -> !had.contains(week)).toList(),
                wanted.keySet().stream().filter(week -> !room.hasSeats(week, 1)).toList(),
                room.shortWeeks(coach, wanted));
    }

    /** Each coach against the weeks that the hold still has to come. */
    public List<CoachFit> fits(Hold hold, LocalDate today) {
        var from = hold.notBegun(today);
        var own = rooms.own(hold.id()).stream()
                .filter(week -> week.week().compareTo(from) >= 0)
                .toList();
        var room = rooms.free(from, hold.end(), Wishes.NONE);
        own.forEach(room::giveBack);
        var wanted = own.stream()
                .collect(Collectors.toMap(
                        Rooms.OwnWeek::week, Rooms.OwnWeek::minutes, Integer::sum, LinkedHashMap::new));
        return room.fits(wanted);
    }

    private static Map<Week, Integer> wanted(Week start, HourProfile profile) {
        var wanted = new LinkedHashMap<Week, Integer>();
        for (var n = 0; n < profile.weeks(); n++) {
            wanted.put(start.plus(n), profile.minutesPerWeek().get(n));
        }
        return wanted;
    }

    private static Week earlier(Week one, Week other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Week later(Week one, Week other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
