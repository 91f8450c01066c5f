package nl.werkzaak.tweedespoor.capacity;

import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.internal.Attempts;
import nl.werkzaak.tweedespoor.capacity.internal.HoldMoves;
import nl.werkzaak.tweedespoor.capacity.internal.HoldRepository;
import nl.werkzaak.tweedespoor.capacity.internal.OverrunBook;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of booked weeks: another coach, other weeks, more weeks. Each change books everything or nothing, as in
 * {@link Capacity}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class BookingChanges {
    private final Catalog catalog;
    private final HoldMoves moves;
    private final OverrunBook overruns;
    private final HoldRepository holds;
    private final Attempts attempts;
    private final Clock clock;

    BookingChanges(
            Catalog catalog,
            HoldMoves moves,
            OverrunBook overruns,
            HoldRepository holds,
            Attempts attempts,
            Clock clock) {
        this.catalog = catalog;
        this.moves = moves;
        this.overruns = overruns;
        this.holds = holds;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How each coach could carry the weeks to come. */
    public List<CoachFit> fits(HoldId hold) {
        return moves.fits(find(hold), Zones.today(clock));
    }

    /**
     * Another coach for the weeks to come; an overrun that waited for room is tried again.
     *
     * @throws Refusal {@code capacity.coach.full} when the coach lacks hours or cases in any of them
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void moveTo(HoldId hold, CoachId coach) {
        attempts.run(() -> moves.moveTo(hold, coach, Zones.today(clock)));
    }

    /**
     * Another coach for some weeks; the hold keeps its own.
     *
     * @param until the week after the last one
     * @throws Refusal {@code capacity.coach.full}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void standIn(HoldId hold, CoachId coach, Week from, Week until) {
        attempts.run(() -> moves.standIn(hold, coach, from, until));
    }

    /** What {@link #reschedule} would change; changes nothing. */
    public MovePreview preview(HoldId id, Week start, CoachId coach) {
        var hold = find(id);
        return moves.preview(hold, start, coach, whole(hold));
    }

    /**
     * Other weeks, another coach or both, before the first week begins.
     *
     * @throws Refusal {@code capacity.start.past}, {@code capacity.hold.begun}, {@code capacity.full} or {@code
     *     capacity.coach.full}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void reschedule(HoldId hold, Week start, CoachId coach) {
        var today = Zones.today(clock);
        if (start.monday().isBefore(today)) {
            throw new Refusal("capacity.start.past").at("start");
        }
        attempts.run(() -> moves.reschedule(hold, start, coach, whole(find(hold)), today));
    }

    /**
     * The trajectory goes on after its last week, with an ordinary week's hours of the same coach.
     *
     * @param weeks from 1 to 52
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize("hasAnyRole('COACH', 'ADMIN')")
    public Overrun overrun(HoldId hold, int weeks) {
        return attempts.run(
                () -> overruns.prolong(hold, weeks, profile(find(hold).row()).ordinaryWeek()));
    }

    /** Books the weeks of an overrun for which there is room by now; returns those. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Week> tryAgain(HoldId hold) {
        return attempts.run(() -> overruns.tryAgain(hold, Zones.today(clock)));
    }

    /** All that does not work out from this week on, in order of week. */
    public List<ConflictRow> conflicts() {
        return overruns.open(Week.of(Zones.today(clock)));
    }

    /** The weeks of the package with those of an overrun. */
    private HourProfile whole(Hold hold) {
        var profile = profile(hold.row());
        return profile.prolonged(hold.weeks() - profile.weeks());
    }

    private HourProfile profile(HoldRow hold) {
        return catalog.profile(hold.version()).plus(hold.extraMinutes());
    }

    private Hold find(HoldId id) {
        return holds.findById(id.value()).orElseThrow(NotFound::new);
    }
}
