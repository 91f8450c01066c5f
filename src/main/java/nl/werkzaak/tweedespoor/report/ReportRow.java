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
 * @param seenRemark what the employee said; for the coach only
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
        @Nullable LocalDate seenOn,
        @Nullable String seenRemark,
        @Nullable Instant releasedAt,
        @Nullable String endReason) {
    /** The same report for somebody who may know of it, but not read it. */
    ReportRow titleOnly() {
        return new ReportRow(
                id, trajectory, kind, status, from, until, null, null, submittedAt, seenOn, null, releasedAt, null);
    }

    /** The same report for the employer: all but what the employee told the coach. */
    ReportRow forEmployer() {
        return new ReportRow(
                id,
                trajectory,
                kind,
                status,
                from,
                until,
                summary,
                document,
                submittedAt,
                seenOn,
                null,
                releasedAt,
                null);
    }
}
