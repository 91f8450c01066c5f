package nl.werkzaak.tweedespoor.workspace;

import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.employer.EmployeeFiles;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.report.Reports;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of a trajectory; each part answers for who may see it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'COACH', 'SALES', 'ADMIN')")
public class TrajectoryPages {
    private final Trajectories trajectories;
    private final Reports reports;
    private final Agreements agreements;
    private final Coaches coaches;
    private final EmployeeFiles files;
    private final CurrentActor actor;

    TrajectoryPages(
            Trajectories trajectories,
            Reports reports,
            Agreements agreements,
            Coaches coaches,
            EmployeeFiles files,
            CurrentActor actor) {
        this.trajectories = trajectories;
        this.reports = reports;
        this.agreements = agreements;
        this.coaches = coaches;
        this.files = files;
        this.actor = actor;
    }

    /** @throws nl.werkzaak.tweedespoor.shared.NotFound unless the current user may see it */
    public TrajectoryPage of(TrajectoryId id) {
        var row = trajectories.find(id);
        var isCoach = actor.require().is(Role.COACH);
        var timeline = files.caseBehind(row.sicknessCase())
                .map(found -> Poortwachter.timeline(found.firstSickDay(), found.interruptions(), Facts.none()));
        return new TrajectoryPage(
                row,
                coaches.find(row.coach()),
                timeline.orElse(null),
                isCoach ? null : agreements.find(row.order()).orElse(null),
                reports.of(row),
                isCoach);
    }
}
