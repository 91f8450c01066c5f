package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping early, by the employer who may sign or by the coach; what it costs is shown before it is done. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'COACH')")
public class Stopping {
    private final Trajectories trajectories;
    private final TrajectoryRepository repository;
    private final Settlements settlements;
    private final TrajectoryMails mails;
    private final Employers employers;
    private final CurrentActor actor;
    private final Clock clock;

    Stopping(
            Trajectories trajectories,
            TrajectoryRepository repository,
            Settlements settlements,
            TrajectoryMails mails,
            Employers employers,
            CurrentActor actor,
            Clock clock) {
        this.trajectories = trajectories;
        this.repository = repository;
        this.settlements = settlements;
        this.mails = mails;
        this.employers = employers;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the current user may stop it today. */
    public boolean may(TrajectoryRow row) {
        return row.mayStop(today())
                && switch (actor.require().role()) {
                    case EMPLOYER -> employers.may(row.employer(), Right.SIGN);
                    case COACH -> trajectories.isOwnCase(row);
                    case EMPLOYEE, SALES, ADMIN -> false;
                };
    }

    /** What stopping today would cost. */
    public Settlement quote(TrajectoryId id, StopReason reason) {
        require(id);
        return settlements.quote(id, reason, today());
    }

    /** @param shown what the user was told it costs; when that has changed meanwhile, nothing happens */
    @Transactional
    public void stop(TrajectoryId id, StopReason reason, Money shown) {
        require(id);
        var trajectory = repository.lock(id.value()).orElseThrow(NotFound::new);
        if (!settlements.quote(id, reason, today()).total().equals(shown)) {
            throw new Refusal("trajectory.refusal.costChanged");
        }
        settlements.end(trajectory, reason, today());
        if (actor.require().is(Role.EMPLOYER)) {
            mails.tellCoach(trajectory, "trajectory-stopped:" + id, "changed");
        }
    }

    private void require(TrajectoryId id) {
        var row = actor.require().is(Role.COACH) ? trajectories.requireOwnCase(id) : trajectories.find(id);
        if (actor.require().is(Role.EMPLOYER)) {
            employers.require(row.employer(), Right.SIGN);
        }
        if (!row.mayStop(today())) {
            throw new Refusal("trajectory.refusal.status." + row.status().name());
        }
    }

    private LocalDate today() {
        return Zones.today(clock);
    }
}
