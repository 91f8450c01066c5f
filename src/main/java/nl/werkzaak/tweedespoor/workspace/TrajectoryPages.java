package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.employer.EmployeeFiles;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.report.Reports;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.CaseFiles;
import nl.werkzaak.tweedespoor.trajectory.DecisionBasis;
import nl.werkzaak.tweedespoor.trajectory.Handovers;
import nl.werkzaak.tweedespoor.trajectory.Stopping;
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
    private final CaseFiles caseFiles;
    private final Stopping stopping;
    private final Reports reports;
    private final Handovers handovers;
    private final Agreements agreements;
    private final CaseContacts contacts;
    private final EmployeeFiles files;
    private final CurrentActor actor;

    TrajectoryPages(
            Trajectories trajectories,
            CaseFiles caseFiles,
            Stopping stopping,
            Reports reports,
            Handovers handovers,
            Agreements agreements,
            CaseContacts contacts,
            EmployeeFiles files,
            CurrentActor actor) {
        this.trajectories = trajectories;
        this.caseFiles = caseFiles;
        this.stopping = stopping;
        this.reports = reports;
        this.handovers = handovers;
        this.agreements = agreements;
        this.contacts = contacts;
        this.files = files;
        this.actor = actor;
    }

    /** @throws nl.werkzaak.tweedespoor.shared.NotFound unless the current user may see it */
    public TrajectoryPage of(TrajectoryId id) {
        var row = trajectories.find(id);
        var isCoach = actor.require().is(Role.COACH);
        var staff = actor.require().is(Role.SALES) || actor.require().is(Role.ADMIN);
        var file = caseFiles.of(row);
        var timeline = files.caseBehind(row.sicknessCase())
                .map(found -> Poortwachter.timeline(found.firstSickDay(), found.interruptions(), facts(file.basis())));
        return new TrajectoryPage(
                actor.require().role(),
                row,
                contacts.of(row, file),
                file,
                timeline.orElse(null),
                isCoach ? null : agreements.find(row.order(), row.employer()).orElse(null),
                reports.of(row),
                mayReadHandovers() ? handovers.of(id) : List.of(),
                isCoach,
                !staff,
                !staff && stopping.may(row));
    }

    private boolean mayReadHandovers() {
        return actor.require().is(Role.COACH) || actor.require().is(Role.ADMIN);
    }

    /** What the engine may know: an evaluation that was held and a prospect at the own employer move its dates. */
    static Facts facts(CaseFile.Basis basis) {
        var facts = Facts.none();
        if (basis.paper() == DecisionBasis.FIRST_YEAR_EVALUATION && basis.decidedOn() != null) {
            facts = facts.withEvaluationHeld(basis.decidedOn());
        }
        return basis.firstTrackUntil() == null ? facts : facts.withProspectUntil(basis.firstTrackUntil());
    }
}
