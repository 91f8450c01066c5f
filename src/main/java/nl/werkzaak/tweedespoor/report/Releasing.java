package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.ReportProgress;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryMails;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryPost;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a report: first to the employee, then to the employer. The one way, whoever or whatever sets it going. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Releasing {
    static final int REVIEW_WORKING_DAYS = 5;

    private final ReportRepository reports;
    private final ReportProgress progress;
    private final TrajectoryMails mails;
    private final TrajectoryPost post;
    private final AuditTrail audit;
    private final Clock clock;

    Releasing(
            ReportRepository reports,
            ReportProgress progress,
            TrajectoryMails mails,
            TrajectoryPost post,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.progress = progress;
        this.mails = mails;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** To the employee who uses the portal, for five working days; without a login the coach shows it. */
    void open(Report report, TrajectoryRow row) {
        if (post.employee(row).isEmpty()) {
            return;
        }
        report.openToEmployee(
                WorkingDays.endOf(Zones.today(clock), REVIEW_WORKING_DAYS).toInstant());
        progress.moved(row.id(), ReportPhase.WITH_EMPLOYEE);
        record("report.shown", report);
        post.tellEmployee(row, "report-shown:" + report.id(), "ready");
    }

    /** To the employer, in one transaction with the mail; an earlier report over the same period gives way. */
    void release(Report report) {
        report.release(clock.instant());
        released(report);
    }

    /** The same when the employee let the time go by. */
    void releaseUnanswered(Report report) {
        report.releaseUnanswered(clock.instant());
        released(report);
    }

    private void released(Report report) {
        var now = clock.instant();
        reports.findByTrajectoryIdAndStatus(report.trajectory().value(), ReportStatus.RELEASED).stream()
                .filter(earlier -> !earlier.id().equals(report.id()))
                .filter(report::covers)
                .forEach(earlier -> {
                    earlier.supersede(now);
                    record("report.superseded", earlier);
                });
        progress.moved(report.trajectory(), ReportPhase.NONE);
        audit.record(AuditEvent.of("report.released", "REPORT", report.id().value())
                .employer(report.employer())
                .detail("answer", String.valueOf(report.answer())));
        mails.tellEmployer(report.employer(), report.trajectory(), "report-released:" + report.id(), "ready");
    }

    void record(String action, Report report) {
        audit.record(AuditEvent.of(action, "REPORT", report.id().value()).employer(report.employer()));
    }
}
