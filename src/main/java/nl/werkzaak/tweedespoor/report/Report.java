package nl.werkzaak.tweedespoor.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A coach's report over some weeks; its document is the report, the summary only introduces it. */
@Entity
@Table(name = "progress_report")
class Report {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID trajectoryId;
    private UUID employerId;
    private @Nullable UUID underWayFor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportKind kind = ReportKind.PROGRESS;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportStatus status = ReportStatus.DRAFT;

    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodUntil;
    private String summary = "";
    private @Nullable UUID documentId;
    private UUID writtenBy;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable LocalDate seenOn;
    private @Nullable String seenRemark;
    private @Nullable Instant releasedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(TrajectoryId trajectory, EmployerId employer, UserId coach, Instant now) {
        this.id = ReportId.next().value();
        this.trajectoryId = trajectory.value();
        this.employerId = employer.value();
        this.underWayFor = trajectory.value();
        this.writtenBy = coach.value();
        this.changedAt = now;
    }

    Report(ReportKind kind, TrajectoryId trajectory, EmployerId employer, UserId coach, Instant now) {
        this(trajectory, employer, coach, now);
        this.kind = kind;
    }

    /** Keeps what was typed so far, complete or not. */
    void type(ReportForm form, Instant now) {
        require(status == ReportStatus.DRAFT);
        periodFrom = form.from();
        periodUntil = form.until();
        summary = TextGuard.require("summary", form.summary());
        if (summary.length() > ReportForm.LONGEST_SUMMARY) {
            throw new Refusal("report.refusal.summaryLong", ReportForm.LONGEST_SUMMARY).at("summary");
        }
        changedAt = now;
    }

    /** Hands in the document over a period that has passed. */
    void submit(DocumentId document, LocalDate today, Instant now) {
        checkPeriod(today);
        become(ReportStatus.SUBMITTED);
        documentId = document.value();
        submittedAt = now;
    }

    void checkPeriod(LocalDate today) {
        if (periodFrom == null) {
            throw new Refusal("shared.required").at("from");
        }
        if (periodUntil == null) {
            throw new Refusal("shared.required").at("until");
        }
        if (periodUntil.isBefore(periodFrom)) {
            throw new Refusal("shared.range.reversed").at("until");
        }
        if (periodUntil.isAfter(today)) {
            throw new Refusal("report.refusal.future").at("until");
        }
    }

    /** The employee has seen it; from here on it can be released. */
    void showEmployee(LocalDate day, String remark, LocalDate today) {
        require(status == ReportStatus.SUBMITTED);
        if (day.isAfter(today)) {
            throw new Refusal("report.refusal.seenFuture").at("seenOn");
        }
        var text = TextGuard.require("remark", remark);
        become(ReportStatus.EMPLOYEE_REVIEW);
        seenOn = day;
        seenRemark = text.isEmpty() ? null : text;
    }

    void release(Instant now) {
        become(ReportStatus.RELEASED);
        releasedAt = now;
        underWayFor = null;
    }

    /** The employee objects: this report ends, a new one takes its place. */
    void giveBack(String reason, Instant now) {
        var text = reason(reason);
        become(ReportStatus.RETURNED);
        end(text, now);
    }

    void supersede(Instant now) {
        become(ReportStatus.SUPERSEDED);
        end(null, now);
    }

    void withdraw(String reason, Instant now) {
        var text = reason(reason);
        become(ReportStatus.WITHDRAWN);
        end(text, now);
    }

    private static String reason(String text) {
        if (text.isBlank()) {
            throw new Refusal("shared.required").at("reason");
        }
        return TextGuard.require("reason", text);
    }

    private void end(@Nullable String reason, Instant now) {
        underWayFor = null;
        endReason = reason;
        endedAt = now;
    }

    private void become(ReportStatus next) {
        require(status.mayBecome(next));
        status = next;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal("report.refusal.status." + status.name());
        }
    }

    boolean covers(Report other) {
        return kind == other.kind
                && periodFrom != null
                && periodFrom.equals(other.periodFrom)
                && periodUntil != null
                && periodUntil.equals(other.periodUntil);
    }

    ReportId id() {
        return new ReportId(id);
    }

    TrajectoryId trajectory() {
        return new TrajectoryId(trajectoryId);
    }

    EmployerId employer() {
        return new EmployerId(employerId);
    }

    ReportKind kind() {
        return kind;
    }

    ReportStatus status() {
        return status;
    }

    @Nullable
    LocalDate periodFrom() {
        return periodFrom;
    }

    @Nullable
    LocalDate periodUntil() {
        return periodUntil;
    }

    String summary() {
        return summary;
    }

    ReportForm form() {
        return new ReportForm(periodFrom, periodUntil, summary);
    }
}
