package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.ReportProgress;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second coach's part: reading an advice that a colleague wrote, then approving it or giving it back. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class SecondReviews {
    private final SecondReviewBook book;
    private final ReportRepository reports;
    private final Coaches coaches;
    private final ReportProgress progress;
    private final Trajectories trajectories;
    private final Releasing releasing;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    SecondReviews(
            SecondReviewBook book,
            ReportRepository reports,
            Coaches coaches,
            ReportProgress progress,
            Trajectories trajectories,
            Releasing releasing,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.reports = reports;
        this.coaches = coaches;
        this.progress = progress;
        this.trajectories = trajectories;
        this.releasing = releasing;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for the current coach, oldest first. */
    @Transactional(readOnly = true)
    public List<SecondReviewRow> mine() {
        return coaches.ofUser(actor.require().id())
                .map(CoachRow::id)
                .map(book::open)
                .orElseGet(List::of);
    }

    /** @throws NotFound unless the current coach was asked */
    @Transactional(readOnly = true)
    public SecondReviewRow find(ReportId id) {
        var row = book.of(id.value()).orElseThrow(NotFound::new);
        if (!row.reviewer().equals(self())) {
            audit.recordSeparately(AuditEvent.of("report.refused", "REPORT", id.value()));
            throw new NotFound();
        }
        return row;
    }

    /** From here on the employee can see it. */
    public void approve(ReportId id) {
        var report = open(id);
        report.approveAsSecond(clock.instant());
        book.approve(report);
        progress.moved(report.trajectory(), ReportPhase.SUBMITTED);
        record("report.secondApproved", report);
        // The reviewer may not see the case itself; the portal may.
        var row = actor.runAs(Actor.SYSTEM, () -> trajectories.find(report.trajectory()));
        releasing.open(report, row);
    }

    /** It goes no further; the writer makes a new one from the same words. */
    public void giveBack(ReportId id, String reason) {
        var report = open(id);
        if (reason.isBlank()) {
            throw new Refusal("shared.required").at("reason");
        }
        var text = TextGuard.require("reason", reason);
        report.giveBack(text, clock.instant());
        book.giveBack(report, text);
        progress.moved(report.trajectory(), ReportPhase.RETURNED);
        record("report.secondReturned", report);
    }

    private Report open(ReportId id) {
        if (find(id).decided()) {
            throw new Refusal("report.advice.refusal.decided");
        }
        return reports.lock(id.value()).orElseThrow(NotFound::new);
    }

    private CoachId self() {
        return coaches.ofUser(actor.require().id()).map(CoachRow::id).orElseThrow(NotFound::new);
    }

    private void record(String action, Report report) {
        audit.record(AuditEvent.of(action, "REPORT", report.id().value()).employer(report.employer()));
    }
}
