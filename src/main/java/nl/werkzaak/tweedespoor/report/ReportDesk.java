package nl.werkzaak.tweedespoor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.CheckedUpload;
import nl.werkzaak.tweedespoor.document.UploadCheck;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.ReportProgress;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryPost;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The coach's work on reports of the own cases. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class ReportDesk {
    private final ReportRepository reports;
    private final ReportFiles files;
    private final UploadCheck uploads;
    private final Trajectories trajectories;
    private final TrajectoryCare care;
    private final Releasing releasing;
    private final ReportProgress progress;
    private final ReadLog reads;
    private final TrajectoryPost post;
    private final TransactionTemplate transaction;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    ReportDesk(
            ReportRepository reports,
            ReportFiles files,
            UploadCheck uploads,
            Trajectories trajectories,
            TrajectoryCare care,
            Releasing releasing,
            ReportProgress progress,
            ReadLog reads,
            TrajectoryPost post,
            TransactionTemplate transaction,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.files = files;
        this.uploads = uploads;
        this.trajectories = trajectories;
        this.care = care;
        this.releasing = releasing;
        this.progress = progress;
        this.reads = reads;
        this.post = post;
        this.transaction = transaction;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was typed before and not handed in yet. */
    @Transactional(readOnly = true)
    public Optional<ReportForm> draft(TrajectoryId trajectory) {
        trajectories.requireOwnCase(trajectory);
        return reports.findByUnderWayFor(trajectory.value())
                .filter(report -> report.status() == ReportStatus.DRAFT)
                .map(Report::form);
    }

    /** Keeps what was typed; there is one draft per trajectory. */
    public void save(TrajectoryId trajectory, ReportForm form) {
        reports.save(typed(trajectory, form));
    }

    /**
     * Hands in a report with its document.
     *
     * @param pdf refused at the field {@code file} unless it is a quiet PDF or a photo
     */
    @Transactional(
            propagation = Propagation.SUPPORTS) // checking and sealing the file may take long: no connection meanwhile
    public ReportId submit(TrajectoryId trajectory, ReportForm form, InputStream pdf) {
        trajectories.requireOwnCase(trajectory);
        try (var upload = uploads.check(pdf, "file");
                var sealed = files.sealed(upload)) {
            return Objects.requireNonNull(transaction.execute(status -> handIn(trajectory, form, sealed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportId handIn(TrajectoryId trajectory, ReportForm form, CheckedUpload sealed) {
        var report = typed(trajectory, form);
        report.period().requirePast(today());
        reports.saveAndFlush(report);
        try {
            report.submit(files.store(report, actor.require().id(), sealed), today(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        care.reported(trajectory, Objects.requireNonNull(form.until()));
        record("report.submitted", report);
        releasing.open(report, trajectories.requireOwnCase(trajectory));
        return report.id();
    }

    /** Records when the employee saw the report with the coach, and what was said about it. */
    public void showEmployee(ReportId id, LocalDate day, String remark) {
        var report = own(id);
        report.showEmployee(day, remark, today());
        progress.moved(report.trajectory(), ReportPhase.EMPLOYEE_REVIEW);
        record("report.seen", report);
    }

    /** Opens the report to the employer, once the employee has answered. */
    public void release(ReportId id) {
        releasing.release(own(id));
    }

    /** The report goes no further, a corrected one is due. */
    public void giveBack(ReportId id, String reason) {
        var report = own(id);
        if (report.status() == ReportStatus.SUBMITTED) {
            throw new Refusal("report.refusal.status.SUBMITTED"); // only the second coach gives back so early
        }
        report.giveBack(reason, clock.instant());
        progress.moved(report.trajectory(), ReportPhase.RETURNED);
        record("report.returned", report);
    }

    /** Takes a released report back; who had opened it hears that something changed. */
    public void withdraw(ReportId id, String reason) {
        var report = own(id);
        report.withdraw(reason, clock.instant());
        record("report.withdrawn", report);
        var readers = reads.readersOf(report);
        readers.remove(actor.require().id());
        readers.forEach(reader -> post.tell(reader, report.trajectory(), "report-withdrawn:" + id, "changed"));
    }

    private Report typed(TrajectoryId id, ReportForm form) {
        var trajectory = trajectories.requireOwnCase(id);
        if (!trajectory.allows(TrajectoryAction.REPORT)) {
            throw new Refusal("report.refusal.notRunning");
        }
        var report = reports.findByUnderWayFor(id.value())
                .orElseGet(() ->
                        new Report(id, trajectory.employer(), actor.require().id(), clock.instant()));
        report.type(form, clock.instant());
        return report;
    }

    private Report own(ReportId id) {
        var report = reports.lock(id.value()).orElseThrow(NotFound::new);
        trajectories.requireOwnCase(report.trajectory());
        return report;
    }

    private LocalDate today() {
        return Zones.today(clock);
    }

    private void record(String action, Report report) {
        audit.record(AuditEvent.of(action, "REPORT", report.id().value()).employer(report.employer()));
    }
}
