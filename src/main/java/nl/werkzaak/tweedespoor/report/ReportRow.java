package nl.werkzaak.tweedespoor.report;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list, as far as the reader may see it.
 *
 * @param document what may be opened; absent for who may see the title only
 * @param summary the coach's words; absent for who may see the title only
 * @param reviewUntil the last moment for the employee's answer; absent when the coach shows it in person
 * @param answer how the review went, so far as it did
 * @param written whether it was written here and not sent as a file, so that it can be read as a page
 * @param seenRemark what the employee said; for the coach and the employee, and for the employer if it goes along
 */
public record ReportRow(
        ReportId id,
        TrajectoryId trajectory,
        ReportKind kind,
        ReportStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String summary,
        @Nullable DocumentId document,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewUntil,
        @Nullable ReviewAnswer answer,
        @Nullable LocalDate seenOn,
        @Nullable String seenRemark,
        @Nullable Instant releasedAt,
        @Nullable String endReason,
        boolean written) {
    /** Waits for the employee, on the own page. */
    public boolean isOpenToEmployee() {
        return status == ReportStatus.EMPLOYEE_REVIEW && reviewUntil != null && answer == null;
    }

    /** The same report for somebody who may know of it, but not read it. */
    ReportRow titleOnly() {
        return seenBy(null, null, publicAnswer(), null, null);
    }

    /** The same report for the employer: all but what the employee meant for the coach. */
    ReportRow forEmployer() {
        var remark = answer == ReviewAnswer.ATTACHED ? seenRemark : null;
        return seenBy(summary, document, publicAnswer(), remark, null);
    }

    /** That there was a word for the coach is for the two of them. */
    private @Nullable ReviewAnswer publicAnswer() {
        return answer == ReviewAnswer.REMARK ? ReviewAnswer.SEEN : answer;
    }

    private ReportRow seenBy(
            @Nullable String words,
            @Nullable DocumentId paper,
            @Nullable ReviewAnswer given,
            @Nullable String remark,
            @Nullable String reason) {
        return new ReportRow(
                id,
                trajectory,
                kind,
                status,
                from,
                until,
                words,
                paper,
                submittedAt,
                reviewUntil,
                given,
                seenOn,
                remark,
                releasedAt,
                reason,
                written);
    }
}
