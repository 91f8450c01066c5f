package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Hold;
import nl.werkzaak.tweedespoor.capacity.HoldRequest;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Each transition of a hold with the weeks it books or frees; runs inside a transaction of its caller. */
@Component
public class HoldBook {
    private final HoldRepository holds;
    private final BookedWeeks weeks;
    private final AuditTrail audit;

    HoldBook(HoldRepository holds, BookedWeeks weeks, AuditTrail audit) {
        this.holds = holds;
        this.weeks = weeks;
        this.audit = audit;
    }

    public HoldId hold(HoldRequest request, HourProfile profile, Instant now) {
        var start = request.start();
        var end = start.plus(profile.weeks());
        var room = weeks.lockSeats(start, end);
        if (!room.hasSeats(start, profile.weeks())) {
            throw new Refusal("capacity.full").at("start");
        }
        weeks.lockCoaches(room, start, end);
        var coach = room.bestCoach(start, profile).orElseThrow(() -> new Refusal("capacity.full").at("start"));
        var hold = holds.saveAndFlush(new Hold(request, profile.weeks(), coach, now));
        weeks.book(hold.id(), coach, start, profile);
        record("capacity.held", hold);
        return hold.id();
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
            var from = hold.status() == HoldStatus.CONFIRMED ? notBegun(hold, today) : hold.start();
            hold.release();
            free(hold, from);
            record("capacity.released", hold);
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
        free(hold, hold.start());
        record("capacity.expired", hold);
        return true;
    }

    public HoldId moveTo(HoldId id, CoachId coach, LocalDate today) {
        var hold = locked(id);
        if (hold.coachId().equals(coach)) {
            return id;
        }
        hold.moveTo(coach);
        var from = notBegun(hold, today);
        lockFrom(hold, from);
        try {
            weeks.move(id, coach, from);
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("capacity.coach.full").at("coach");
        }
        record("capacity.moved", hold);
        return id;
    }

    private void free(Hold hold, Week from) {
        lockFrom(hold, from);
        weeks.free(hold.id(), from);
    }

    private void lockFrom(Hold hold, Week from) {
        var end = hold.start().plus(hold.weeks());
        weeks.lockCoaches(weeks.lockSeats(from, end), from, end);
    }

    private static Week notBegun(Hold hold, LocalDate today) {
        var next = Week.startingFrom(today);
        var end = hold.start().plus(hold.weeks());
        if (next.compareTo(hold.start()) < 0) {
            return hold.start();
        }
        return next.compareTo(end) > 0 ? end : next;
    }

    private Hold locked(HoldId id) {
        return holds.lock(id.value()).orElseThrow(NotFound::new);
    }

    private void record(String action, Hold hold) {
        var row = hold.row();
        audit.record(AuditEvent.of(action, "hold", row.id().value())
                .employer(row.employer())
                .detail("start", row.start().monday())
                .detail("weeks", row.weeks())
                .detail("coach", row.coachId()));
    }
}
