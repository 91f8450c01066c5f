package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.employer.EmployeeAccounts;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees which trajectory: an employer those of its own organisations, an employee the own one, a coach the own
 * cases and those in which that coach stands in today ({@link CoachCases}), sales and admin the status of all.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'EMPLOYEE', 'COACH', 'SALES', 'ADMIN')")
public class Trajectories {
    private final TrajectoryQueries queries;
    private final CoachCases coachCases;
    private final Employers employers;
    private final Coaches coaches;
    private final EmployeeAccounts accounts;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    Trajectories(
            TrajectoryQueries queries,
            CoachCases coachCases,
            Employers employers,
            Coaches coaches,
            EmployeeAccounts accounts,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.coachCases = coachCases;
        this.employers = employers;
        this.coaches = coaches;
        this.accounts = accounts;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The own ones of an employer, an employee or a coach, running ones first; staff read {@link #page}. */
    @PreAuthorize("hasAnyRole('EMPLOYER', 'EMPLOYEE', 'COACH')")
    public List<TrajectoryRow> mine() {
        return switch (actor.require().role()) {
            case EMPLOYER ->
                queries
                        .ofEmployers(employers.mine().stream()
                                .map(EmployerRow::id)
                                .map(id -> id.value())
                                .toList())
                        .stream()
                        .map(TrajectoryRow::withoutUnreleasedReport)
                        .toList();
            case COACH -> queries.ofCoach(actor.require().id(), Zones.today(clock));
            case EMPLOYEE -> ownFile().map(queries::ofEmployee).orElseGet(List::of);
            case SALES, ADMIN -> throw new IllegalStateException("staff have no trajectories of their own");
        };
    }

    /** Those of these statuses, the last to start on top. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public List<TrajectoryRow> page(Set<TrajectoryStatus> statuses, int offset, int limit) {
        return queries.page(statuses, offset, limit);
    }

    /** All that are not over, the longest running first; as many as there are seats, no more. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public List<TrajectoryRow> running() {
        return queries.running();
    }

    /** The trajectories behind these bookings; a booking that led to none is absent. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public Map<HoldId, TrajectoryRow> ofHolds(Collection<HoldId> holds) {
        return queries.ofHolds(holds).stream()
                .collect(Collectors.toMap(TrajectoryRow::hold, Function.identity(), (one, other) -> one));
    }

    /** How many there are of each status; a status without any is absent. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public Map<TrajectoryStatus, Integer> counts() {
        return queries.counts();
    }

    /** @throws NotFound when it does not exist or is not the current user's; a try at another's is audited */
    public TrajectoryRow find(TrajectoryId id) {
        var row = queries.find(id).orElseThrow(NotFound::new);
        require(row);
        return asSeen(row);
    }

    private TrajectoryRow asSeen(TrajectoryRow row) {
        return actor.require().is(Role.EMPLOYER) ? row.withoutUnreleasedReport() : row;
    }

    /** The trajectory that an order led to, if it was concluded. */
    public Optional<TrajectoryRow> ofOrder(OrderId order) {
        var row = queries.ofOrder(order);
        row.ifPresent(this::require);
        return row.map(this::asSeen);
    }

    /** @throws NotFound unless the current user is the coach of this trajectory, or stands in while the coach is away */
    public TrajectoryRow requireOwnCase(TrajectoryId id) {
        var row = queries.find(id).orElseThrow(NotFound::new);
        if (!isOwnCase(row)) {
            refuse(row);
        }
        return row;
    }

    /** True when the current user is the coach of this trajectory, or stands in while the coach is away. */
    public boolean isOwnCase(TrajectoryRow row) {
        return coachCases.has(actor.require().id(), row.id());
    }

    /** For rules about documents: whether this user is the coach or stands in. */
    public boolean isCoachedBy(TrajectoryId id, UserId user) {
        return coachCases.has(user, id);
    }

    /** For rules about documents: whether this user is the employee whom it is about. */
    public boolean isAbout(TrajectoryId id, UserId user) {
        var file = accounts.employeeOf(user);
        return file.isPresent() && queries.find(id).map(TrajectoryRow::employee).equals(file);
    }

    private void require(TrajectoryRow row) {
        switch (actor.require().role()) {
            case EMPLOYER -> employers.require(row.employer(), Right.READ);
            case COACH -> {
                if (!isOwnCase(row)) {
                    refuse(row);
                }
            }
            case SALES, ADMIN -> {}
            case EMPLOYEE -> {
                if (ownFile().filter(row.employee()::equals).isEmpty()) {
                    refuse(row);
                }
            }
        }
    }

    private void refuse(TrajectoryRow row) {
        audit.recordSeparately(
                AuditEvent.of("trajectory.refused", "TRAJECTORY", row.id().value())
                        .employer(row.employer()));
        throw new NotFound();
    }

    private Optional<EmployeeId> ownFile() {
        return accounts.employeeOf(actor.require().id());
    }

    /** The current user as coach. */
    public Optional<CoachId> ownCoach() {
        return coaches.ofUser(actor.require().id()).map(CoachRow::id);
    }
}
