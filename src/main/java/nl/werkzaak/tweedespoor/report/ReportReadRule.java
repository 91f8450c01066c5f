package nl.werkzaak.tweedespoor.report;

import nl.werkzaak.tweedespoor.capacity.Coaches;
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
    private final SecondReviewBook reviews;
    private final Coaches coaches;
    private final Trajectories trajectories;
    private final Employers employers;

    ReportReadRule(
            ReportQueries reports,
            SecondReviewBook reviews,
            Coaches coaches,
            Trajectories trajectories,
            Employers employers) {
        this.reports = reports;
        this.reviews = reviews;
        this.coaches = coaches;
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
                    case COACH -> trajectories.isCoachedBy(report.trajectory(), actor.id()) || reads(actor, report);
                    case EMPLOYEE ->
                        report.status().isShownToEmployee() && trajectories.isAbout(report.trajectory(), actor.id());
                    case SALES, ADMIN -> false;
                };
        return allowed ? Decision.PERMIT : Decision.DENY;
    }

    /** Who was asked to read an advice as second coach. */
    private boolean reads(Actor actor, ReportRow report) {
        return report.kind() == ReportKind.ADVICE
                && coaches.ofUser(actor.id())
                        .flatMap(coach -> reviews.of(report.id().value())
                                .filter(review -> review.reviewer().equals(coach.id())))
                        .isPresent();
    }
}
