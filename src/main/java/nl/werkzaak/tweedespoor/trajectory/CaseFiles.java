package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads case files: employer, employee and coach see goals, activities and arrangements of what is theirs; sales and
 * admin see dates and figures only.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'EMPLOYEE', 'COACH', 'SALES', 'ADMIN')")
public class CaseFiles {
    private final Trajectories trajectories;
    private final CaseFileQueries queries;
    private final TimeQueries times;
    private final TaskQueries tasks;
    private final CurrentActor actor;
    private final Clock clock;

    CaseFiles(
            Trajectories trajectories,
            CaseFileQueries queries,
            TimeQueries times,
            TaskQueries tasks,
            CurrentActor actor,
            Clock clock) {
        this.trajectories = trajectories;
        this.queries = queries;
        this.times = times;
        this.tasks = tasks;
        this.actor = actor;
        this.clock = clock;
    }

    public CaseFile of(TrajectoryId trajectory) {
        return of(trajectories.find(trajectory));
    }

    /** For who has just been given this trajectory by {@link Trajectories}. */
    public CaseFile of(TrajectoryRow row) {
        var file = queries.of(row.id());
        return switch (actor.require().role()) {
            case EMPLOYER, COACH -> file;
            case EMPLOYEE -> file.withoutPrices();
            case SALES, ADMIN -> file.datesOnly();
        };
    }

    /** The hours booked on a case, newest first; for its coach. */
    @PreAuthorize("hasRole('COACH')")
    public List<TimeRow> times(TrajectoryId trajectory) {
        trajectories.requireOwnCase(trajectory);
        return times.of(trajectory);
    }

    /** What waits for the current coach up to and including a day, over all cases, in one statement. */
    @PreAuthorize("hasRole('COACH')")
    public List<TaskRow> tasks(LocalDate today, LocalDate until) {
        return tasks.of(actor.require().id(), today, until);
    }

    /** Booked minutes of each of the current coach's cases, in one statement. */
    @PreAuthorize("hasRole('COACH')")
    public Map<TrajectoryId, TimeTotal> totals() {
        return times.totals(actor.require().id(), Zones.today(clock));
    }
}
