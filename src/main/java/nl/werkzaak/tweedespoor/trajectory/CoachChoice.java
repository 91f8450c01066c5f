package nl.werkzaak.tweedespoor.trajectory;

import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import org.jspecify.annotations.Nullable;

/**
 * Who could coach a trajectory, best first.
 *
 * @param specialism that the package asks for
 * @param begun      whether another coach gets a hand-over note
 */
public record CoachChoice(
        TrajectoryRow row,
        Wishes wishes,
        @Nullable Specialism specialism,
        boolean begun,
        List<CoachProposal> proposals) {
    public CoachChoice {
        proposals = List.copyOf(proposals);
    }
}
