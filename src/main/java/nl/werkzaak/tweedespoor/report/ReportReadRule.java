package nl.werkzaak.tweedespoor.report;

import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentReadRule;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import org.springframework.stereotype.Component;

/** The employee reads a report once it is shown, the employer once it is released, the coach those of the own cases; sales
 * and admin read none. */
@Component
class ReportReadRule implements DocumentReadRule {
    private final ReportQueries reports;
    private final Trajectories trajectories;
    private final Employers employers;

    ReportReadRule(ReportQueries reports, Trajectories trajectories, Employers employers) {
        this.reports = reports;
        this.trajectories = trajectories;
        this.employers = employers;
    }

    @Override
    public boolean supports(DocumentKind kind) {
        return kind == DocumentKind.PROGRESS_REPORT || kind == DocumentKind.EMPLOYABILITY_ADVICE;
    }

    @Override
    public Decision mayRead(Actor actor, DocumentRow document) {
        var report = reports.find(document.subject().id()).orElse(null);
        if (report == null || !document.id().equals(report.document())) {
            return Decision.DENY;
        }
        var allowed =
                switch (actor.role()) {
                    case EMPLOYER ->
                        report.status() == ReportStatus.RELEASED && employers.may(document.employer(), Right.READ);
                    case COACH -> trajectories.isCoachedBy(report.trajectory(), actor.id());
                    case EMPLOYEE ->
                        report.status().isShownToEmployee() && trajectories.isAbout(report.trajectory(), actor.id());
                    case SALES, ADMIN -> false;
                };
        return allowed ? Decision.PERMIT : Decision.DENY;
    }
}
