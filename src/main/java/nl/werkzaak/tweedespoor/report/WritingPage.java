package nl.werkzaak.tweedespoor.report;

import java.time.Instant;
import java.util.Optional;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/**
 * What the coach has before the eyes while writing.
 *
 * @param version of the draft; 0 while nothing is stored
 * @param savedAt when the draft was stored
 * @param previous the report before this one; its words only when it was written here
 */
public record WritingPage(
        TrajectoryRow row,
        ProgressText text,
        long version,
        @Nullable Instant savedAt,
        Optional<Previous> previous) {

    public record Previous(ReportRow report, Optional<ProgressText> text) {}
}
