package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.ReportProgress;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryPost;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee's say on a report before the employer can open it. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class EmployeeReview {
    private final ReportRepository reports;
    private final Trajectories trajectories;
    private final Releasing releasing;
    private final ReportProgress progress;
    private final TrajectoryPost post;
    private final Clock clock;

    EmployeeReview(
            ReportRepository reports,
            Trajectories trajectories,
            Releasing releasing,
            ReportProgress progress,
            TrajectoryPost post,
            Clock clock) {
        this.reports = reports;
        this.trajectories = trajectories;
        this.releasing = releasing;
        this.progress = progress;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Answers, and does what follows from it at once: release, a new report, or a word to the coach. A word to the
     * coach may be followed by another answer as long as the report is open.
     *
     * @throws NotFound when the report is not about the current user, or not shown yet
     */
    public void answer(ReportId id, ReviewAnswer answer, String remark) {
        var report = reports.lock(id.value()).orElseThrow(NotFound::new);
        var row = trajectories.find(report.trajectory());
        if (!report.status().isShownToEmployee()) {
            throw new NotFound();
        }
        var now = clock.instant();
        report.answer(answer, remark, Zones.today(clock), now);
        releasing.record("report.answered." + answer.name().toLowerCase(java.util.Locale.ROOT), report);
        if (answer.releases()) {
            releasing.release(report);
            return;
        }
        progress.moved(row.id(), answer == ReviewAnswer.OBJECTION ? ReportPhase.RETURNED : ReportPhase.EMPLOYEE_REVIEW);
        post.tellCoach(row, "report-answer:" + id + ":" + now.toEpochMilli(), "changed");
    }
}
