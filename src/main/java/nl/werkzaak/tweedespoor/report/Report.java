package nl.werkzaak.tweedespoor.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
    static final int LONGEST_REASON = 500;

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

    /** Empty columns come back as null. */
    @Embedded
    private @Nullable EmployeeReading reading;

    private @Nullable Instant releasedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable Instant secondApproval;

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
        summary = TextGuard.require("summary", form.summary(), ReportForm.LONGEST_SUMMARY);
        changedAt = now;
    }

    /** Hands in the document over a period that has passed. */
    void submit(DocumentId document, LocalDate today, Instant now) {
        period().requirePast(today);
        become(ReportStatus.SUBMITTED);
        documentId = document.value();
        submittedAt = now;
    }

    /** The employee reads it on the own page and may answer until then. */
    void openToEmployee(Instant until) {
        become(ReportStatus.EMPLOYEE_REVIEW);
        reading = reading().openUntil(until);
    }

    /**
     * What the employee says on the own page.
     *
     * @param remark needed for all but {@link ReviewAnswer#SEEN}
     */
    void answer(ReviewAnswer given, String remark, LocalDate today, Instant now) {
        require(status == ReportStatus.EMPLOYEE_REVIEW);
        reading = reading().answered(given, remark, today);
        if (given == ReviewAnswer.OBJECTION) {
            become(ReportStatus.RETURNED);
            end(null, now);
        }
    }

    /** Nobody answered and the time is over. */
    boolean isUnanswered(Instant now) {
        return status == ReportStatus.EMPLOYEE_REVIEW && reading().isOver(now);
    }

    void releaseUnanswered(Instant now) {
        require(isUnanswered(now));
        reading = reading().unanswered();
        release(now);
    }

    /** The employee has seen it with the coach; from here on it can be released. */
    void showEmployee(LocalDate day, String remark, LocalDate today) {
        require(status == ReportStatus.SUBMITTED);
        var seen = reading().toldCoach(day, remark, today);
        become(ReportStatus.EMPLOYEE_REVIEW);
        reading = seen;
    }

    void release(Instant now) {
        if (status == ReportStatus.EMPLOYEE_REVIEW && answer() == null) {
            throw new Refusal("report.refusal.unanswered");
        }
        become(ReportStatus.RELEASED);
        releasedAt = now;
        underWayFor = null;
    }

    /** The employee objects: this report ends, a new one takes its place. */
    void giveBack(String reason, Instant now) {
        var text = TextGuard.needed("reason", reason, LONGEST_REASON);
        become(ReportStatus.RETURNED);
        end(text, now);
    }

    void supersede(Instant now) {
        become(ReportStatus.SUPERSEDED);
        end(null, now);
    }

    void withdraw(String reason, Instant now) {
        var text = TextGuard.needed("reason", reason, LONGEST_REASON);
        become(ReportStatus.WITHDRAWN);
        end(text, now);
    }

    private void end(@Nullable String reason, Instant now) {
        underWayFor = null;
        endReason = reason;
        endedAt = now;
    }

    /** A second coach has read the advice; only then may the employee see it. */
    void approveAsSecond(Instant now) {
        require(kind == ReportKind.ADVICE && status == ReportStatus.SUBMITTED);
        secondApproval = now;
    }

    private void become(ReportStatus next) {
        require(status.mayBecome(next));
        if (next == ReportStatus.EMPLOYEE_REVIEW && kind == ReportKind.ADVICE && secondApproval == null) {
            throw new Refusal("report.refusal.secondReview");
        }
        status = next;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal("report.refusal.status." + status.name());
        }
    }

    @Nullable
    ReviewAnswer answer() {
        return reading().answer();
    }

    private EmployeeReading reading() {
        return reading == null ? new EmployeeReading() : reading;
    }

    boolean covers(Report other) {
        return kind == other.kind && period().isWhole() && period().equals(other.period());
    }

    ReportId id() {
        return new ReportId(id);
    }

    TrajectoryId trajectory() {
        return new TrajectoryId(trajectoryId);
    }

    UserId writtenBy() {
        return new UserId(writtenBy);
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

    ReportPeriod period() {
        return new ReportPeriod(periodFrom, periodUntil);
    }

    String summary() {
        return summary;
    }

    @Nullable
    DocumentId document() {
        return documentId == null ? null : new DocumentId(documentId);
    }

    ReportForm form() {
        return new ReportForm(periodFrom, periodUntil, summary);
    }
}
