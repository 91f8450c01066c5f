package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Hold;
import nl.werkzaak.tweedespoor.capacity.HoldRequest;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.capacity.SeatsFreed;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Each transition of a hold with the weeks it books or frees; runs inside a transaction of its caller. */
@Component
public class HoldBook {
    private final HoldRepository holds;
    private final Rooms rooms;
    private final BookedWeeks weeks;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    HoldBook(HoldRepository holds, Rooms rooms, BookedWeeks weeks, ApplicationEventPublisher events, AuditTrail audit) {
        this.holds = holds;
        this.rooms = rooms;
        this.weeks = weeks;
        this.events = events;
        this.audit = audit;
    }

    /** What needs no lock comes before it: most refusals, the hold itself, its line in the trail. */
    public HoldId hold(HoldRequest request, HourProfile profile, Instant now) {
        var start = request.start();
        var end = start.plus(profile.weeks());
        var glance = rooms.free(start, end, request.wishes());
        var hold = holds.saveAndFlush(new Hold(request, profile.weeks(), coach(glance, start, profile), now));
        record("capacity.held", hold);
        var room = rooms.lock(start, end, request.wishes());
        if (!room.hasSeats(start, profile.weeks()) || !room.fits(hold.coachId(), start, profile.minutesPerWeek())) {
            hold.moveTo(coach(room, start, profile));
            store(hold);
            record("capacity.moved", hold);
        }
        weeks.book(hold.id(), hold.coachId(), start, profile.minutesPerWeek());
        return hold.id();
    }

    private static CoachId coach(Room room, Week start, HourProfile profile) {
        if (!room.hasSeats(start, profile.weeks())) {
            throw new Refusal("capacity.full").at("start");
        }
        return room.bestCoach(start, profile).orElseThrow(() -> new Refusal("capacity.full").at("start"));
    }

    public HoldId extend(HoldId id, Instant until, Instant now) {
        var hold = locked(id);
        hold.extend(until, now);
        return id;
    }

    public HoldId confirm(HoldId id, Instant now) {
        var hold = locked(id);
        hold.confirm(now);
        record("capacity.confirmed", hold);
        return id;
    }

    public HoldId release(HoldId id, LocalDate today) {
        var hold = locked(id);
        if (hold.status().books()) {
            var from = hold.status() == HoldStatus.CONFIRMED ? hold.notBegun(today) : hold.start();
            hold.release();
            record("capacity.released", hold);
            free(hold, from);
        }
        return id;
    }

    /** Clears away a hold whose time is over; false when another process was first or it has been extended. */
    public boolean expire(HoldId id, Instant now) {
        var hold = locked(id);
        if (!hold.isDue(now)) {
            return false;
        }
        hold.expire(now);
        record("capacity.expired", hold);
        free(hold, hold.start());
        return true;
    }

    private void free(Hold hold, Week from) {
        store(hold);
        rooms.lock(from, hold.end(), Wishes.NONE);
        weeks.free(hold.id(), from);
        freed(from);
    }

    void freed(Week from) {
        events.publishEvent(new SeatsFreed(from));
    }

    /** Writes a changed hold before its weeks, which the statements on them rely on. */
    void store(Hold hold) {
        holds.saveAndFlush(hold);
    }

    Hold locked(HoldId id) {
        return holds.lock(id.value()).orElseThrow(NotFound::new);
    }

    void record(String action, Hold hold) {
        var row = hold.row();
        audit.record(AuditEvent.of(action, "hold", row.id().value())
                .employer(row.employer())
                .detail("start", row.start().monday())
                .detail("weeks", row.weeks())
                .detail("coach", row.coachId()));
    }
}
