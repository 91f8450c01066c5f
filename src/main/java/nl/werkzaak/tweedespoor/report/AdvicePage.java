package nl.werkzaak.tweedespoor.report;

import java.time.Instant;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/**
 * What the coach has before the eyes while writing an advice.
 *
 * @param version of the draft; 0 while nothing is stored
 * @param reviewers the colleagues who can read it before anybody else
 */
public record AdvicePage(
        TrajectoryRow row,
        AdviceText text,
        long version,
        @Nullable Instant savedAt,
        List<CoachRow> reviewers,
        @Nullable String returnedWith) {
    public AdvicePage {
        reviewers = List.copyOf(reviewers);
    }
}
