package nl.werkzaak.tweedespoor.trajectory;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * A trajectory that somebody else has to work on while its coach is away.
 *
 * @param weeks     booked weeks in that time
 * @param minutes   booked in those weeks
 * @param due       what waits for the coach by the end of that time
 * @param proposals all others, best first
 * @param proposed  the one to take it; empty when nobody has room
 */
public record AffectedCase(
        TrajectoryRow row,
        List<Week> weeks,
        int minutes,
        List<DueWork> due,
        List<CoachProposal> proposals,
        Optional<CoachId> proposed) {
    public AffectedCase {
        weeks = List.copyOf(weeks);
        due = List.copyOf(due);
        proposals = List.copyOf(proposals);
    }
}
