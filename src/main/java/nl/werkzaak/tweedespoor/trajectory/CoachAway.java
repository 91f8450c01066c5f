package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coach is away: first what that touches, then, on approval, absence and stand-ins as one fact (ADR 28). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class CoachAway {
    private final AwayReads reads;
    private final Coaches coaches;
    private final BookingChanges bookings;
    private final TrajectoryRepository trajectories;
    private final StandIns standIns;
    private final TrajectoryMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    CoachAway(
            AwayReads reads,
            Coaches coaches,
            BookingChanges bookings,
            TrajectoryRepository trajectories,
            StandIns standIns,
            TrajectoryMails mails,
            AuditTrail audit,
            Clock clock) {
        this.reads = reads;
        this.coaches = coaches;
        this.bookings = bookings;
        this.trajectories = trajectories;
        this.standIns = standIns;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** The absences of a coach that are not over. */
    public List<Absence> coming(CoachId coach) {
        var today = Zones.today(clock);
        return coaches.form(coach).absences().stream()
                .filter(absence -> !absence.range().until().isBefore(today))
                .toList();
    }

    /**
     * Changes nothing; as many statements for twenty trajectories as for one.
     *
     * @throws Refusal at {@code until} when the absence is over
     */
    public AwayPreview preview(CoachId coach, Absence absence) {
        var today = Zones.today(clock);
        if (absence.range().until().isBefore(today)) {
            throw new Refusal("trajectory.away.over").at("until");
        }
        return reads.preview(coach, absence, coming(coach).contains(absence), today);
    }

    /**
     * Reports the absence, unless it is known, and lets these colleagues stand in; all or nothing.
     *
     * @param chosen who takes which trajectory; the others stay with the coach and become conflicts
     * @throws Refusal with the trajectory's id as field when its stand-in has no room any more
     */
    @Transactional
    public void apply(CoachId coach, Absence absence, Map<TrajectoryId, CoachId> chosen) {
        var preview = preview(coach, absence);
        var touched = preview.cases().stream()
                .collect(Collectors.toMap(each -> each.row().id(), each -> each));
        if (!touched.keySet().containsAll(chosen.keySet())) {
            throw new NotFound();
        }
        if (!preview.known()) {
            coaches.reportAbsence(coach, absence);
        }
        var today = Zones.today(clock);
        preview.cases().stream()
                .filter(each -> chosen.containsKey(each.row().id()))
                .forEach(each -> standIn(each, coach, chosen.get(each.row().id()), absence.range(), today));
    }

    private void standIn(AffectedCase each, CoachId away, CoachId coach, DateRange range, LocalDate today) {
        var id = each.row().id();
        if (coach.equals(away)) {
            throw new Refusal("capacity.coach.ownStandIn").at(id.toString());
        }
        var trajectory = trajectories.lock(id.value()).orElseThrow(NotFound::new);
        var window = new AwayDays(range, today);
        var days = window.left();
        try {
            bookings.standIn(trajectory.hold(), coach, window.firstWeek(), window.weekAfter());
        } catch (Refusal refusal) {
            throw refusal.at(id.toString());
        }
        var standIn = new StandIn(coach, days);
        standIns.put(id, coach, days);
        mails.standsIn(trajectory, standIn);
        audit.record(AuditEvent.of("trajectory.standIn", "TRAJECTORY", id.value())
                .employer(trajectory.employer())
                .detail("coach", coach)
                .detail("from", days.from())
                .detail("until", days.until()));
    }
}
