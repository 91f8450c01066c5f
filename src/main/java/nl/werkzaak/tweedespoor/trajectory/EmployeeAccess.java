package nl.werkzaak.tweedespoor.trajectory;

import java.util.Optional;
import nl.werkzaak.tweedespoor.employer.EmployeeAccountRow;
import nl.werkzaak.tweedespoor.employer.EmployeeAccounts;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the employee of a trajectory in. The coach or a manager of the employer may; only the coach sees the address and
 * may end a login, because a report must never be shown to somebody else in the employee's place.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EMPLOYER', 'COACH')")
public class EmployeeAccess {
    private final Trajectories trajectories;
    private final EmployeeAccounts accounts;
    private final Employers employers;
    private final CurrentActor actor;

    EmployeeAccess(Trajectories trajectories, EmployeeAccounts accounts, Employers employers, CurrentActor actor) {
        this.trajectories = trajectories;
        this.accounts = accounts;
        this.employers = employers;
        this.actor = actor;
    }

    /** Whether the current user may ask the employee of this trajectory in. */
    @Transactional(readOnly = true)
    public boolean mayInvite(TrajectoryRow row) {
        return !row.status().isOver()
                && (actor.require().is(Role.COACH)
                        ? trajectories.isOwnCase(row)
                        : employers.may(row.employer(), Right.MANAGE));
    }

    @Transactional(readOnly = true)
    public Optional<EmployeeAccountRow> account(TrajectoryId id) {
        return accounts.of(allowed(id).employee());
    }

    /** @throws Refusal at {@code email} when the address cannot be the employee's own */
    public void invite(TrajectoryId id, EmailAddress email) {
        accounts.invite(invitable(id).employee(), email);
    }

    public void inviteAgain(TrajectoryId id) {
        accounts.inviteAgain(invitable(id).employee());
    }

    /** The address was not the employee's own, or the employee no longer wants a login. */
    @PreAuthorize("hasRole('COACH')")
    public void end(TrajectoryId id) {
        accounts.end(trajectories.requireOwnCase(id).employee());
    }

    private TrajectoryRow invitable(TrajectoryId id) {
        var row = allowed(id);
        if (row.status().isOver()) {
            throw new Refusal("trajectory.refusal.status." + row.status());
        }
        return row;
    }

    private TrajectoryRow allowed(TrajectoryId id) {
        if (actor.require().is(Role.COACH)) {
            return trajectories.requireOwnCase(id);
        }
        var row = trajectories.find(id);
        employers.require(row.employer(), Right.MANAGE);
        return row;
    }
}
