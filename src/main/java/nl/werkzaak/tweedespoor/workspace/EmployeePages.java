package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.employer.EmployeeFiles;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.report.Reports;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.CaseFiles;
import nl.werkzaak.tweedespoor.trajectory.PlanResponses;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the employee's own page; each part answers for who may see it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class EmployeePages {
    private final Trajectories trajectories;
    private final CaseFiles caseFiles;
    private final Reports reports;
    private final PlanResponses plans;
    private final CaseContacts contacts;
    private final EmployeeFiles files;

    EmployeePages(
            Trajectories trajectories,
            CaseFiles caseFiles,
            Reports reports,
            PlanResponses plans,
            CaseContacts contacts,
            EmployeeFiles files) {
        this.trajectories = trajectories;
        this.caseFiles = caseFiles;
        this.reports = reports;
        this.plans = plans;
        this.contacts = contacts;
        this.files = files;
    }

    /** The trajectory that runs, else the newest; empty for a login that no longer belongs to a file. */
    public Optional<EmployeePage> newest() {
        var mine = trajectories.mine();
        return mine.stream().findFirst().map(row -> page(row, mine));
    }

    /** @throws NotFound unless it is the current user's own */
    public EmployeePage of(TrajectoryId id) {
        var mine = trajectories.mine();
        var row = mine.stream().filter(own -> own.id().equals(id)).findFirst();
        return page(row.orElseGet(() -> trajectories.find(id)), mine);
    }

    private EmployeePage page(TrajectoryRow row, List<TrajectoryRow> mine) {
        var file = caseFiles.of(row);
        var facts = TrajectoryPages.facts(file.basis());
        var timeline = files.caseBehind(row.sicknessCase())
                .map(found -> Poortwachter.timeline(found.firstSickDay(), found.interruptions(), facts));
        return new EmployeePage(
                row,
                mine.stream().filter(other -> !other.id().equals(row.id())).toList(),
                contacts.of(row, file),
                file,
                timeline.orElse(null),
                reports.of(row),
                plans.of(row, file));
    }
}
