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
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each transition of a hold with the weeks it books or frees; runs inside a transaction of its caller. */
@Component
public class HoldBook {
    private final HoldRepository holds;
    private final Rooms rooms;
    private final BookedWeeks weeks;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    HoldBook(
            HoldRepository holds,
            Rooms rooms,
            BookedWeeks weeks,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.holds = holds;
        this.rooms = rooms;
        this.weeks = weeks;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
    }

    public HoldId hold(HoldRequest request, HourProfile profile, Instant now) {
        var start = request.start();
        var end = start.plus(profile.weeks());
        var room = rooms.lockSeats(start, end);
        if (!room.hasSeats(start, profile.weeks())) {
            throw new Refusal("capacity.full").at("start");
        }
        rooms.lockCoaches(room, start, end, request.wishes());
        var coach = room.bestCoach(start, profile).orElseThrow(() -> new Refusal("capacity.full").at("start"));
        var hold = holds.saveAndFlush(new Hold(request, profile.weeks(), coach, now));
        weeks.book(hold.id(), coach, start, profile.minutesPerWeek());
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
            var from = hold.status() == HoldStatus.CONFIRMED ? hold.notBegun(today) : hold.start();
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

    private void free(Hold hold, Week from) {
        var end = hold.end();
        rooms.lockCoaches(rooms.lockSeats(from, end), from, end, Wishes.NONE);
        weeks.free(hold.id(), from);
        jdbc.sql("DELETE FROM hold_conflict WHERE hold_id = :hold")
                .param("hold", hold.id().value())
                .update();
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
