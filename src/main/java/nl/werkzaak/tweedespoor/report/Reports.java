package nl.werkzaak.tweedespoor.report;

import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees which report: the coach all of the own cases, the employee those shown so far, the employer released ones and
 * no trace of others, sales and admin title and status only.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'EMPLOYEE', 'COACH', 'SALES', 'ADMIN')")
public class Reports {
    private final ReportQueries queries;
    private final Trajectories trajectories;
    private final CurrentActor actor;

    Reports(ReportQueries queries, Trajectories trajectories, CurrentActor actor) {
        this.queries = queries;
        this.trajectories = trajectories;
        this.actor = actor;
    }

    /** Newest first. */
    public List<ReportRow> of(TrajectoryId trajectory) {
        return of(trajectories.find(trajectory));
    }

    /** For who has just been given this trajectory by {@link Trajectories}. */
    public List<ReportRow> of(TrajectoryRow row) {
        var trajectory = row.id();
        return switch (actor.require().role()) {
            case COACH -> queries.all(trajectory);
            case EMPLOYER ->
                queries.released(trajectory).stream()
                        .map(ReportRow::forEmployer)
                        .toList();
            case SALES, ADMIN ->
                queries.submitted(trajectory).stream().map(ReportRow::titleOnly).toList();
            case EMPLOYEE -> queries.shown(trajectory);
        };
    }

    /** The version of each released report: more than 1 when it replaced one over the same time. */
    @PreAuthorize("hasAnyRole('EMPLOYER', 'COACH')")
    public Map<ReportId, Integer> versions(TrajectoryRow row) {
        return queries.versions(row.id());
    }
}
