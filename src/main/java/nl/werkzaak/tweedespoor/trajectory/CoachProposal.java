package nl.werkzaak.tweedespoor.trajectory;

import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * A coach for a trajectory, with what speaks for and against.
 *
 * @param fits        has hours and room for one more trajectory in every week that is left
 * @param shortWeeks  the weeks in which that is not so
 * @param freeMinutes free in an average of those weeks
 * @param freeCases   trajectories that can still be added in the fullest of those weeks
 * @param reasons     what speaks for this coach
 * @param misses      what was asked for and this coach does not have
 * @param points      the weights of the reasons together; the list is in their order
 */
public record CoachProposal(
        CoachRow coach,
        boolean present,
        boolean fits,
        List<Week> shortWeeks,
        int freeMinutes,
        int freeCases,
        Set<CoachReason> reasons,
        Set<CoachReason> misses,
        int points) {
    public CoachProposal {
        shortWeeks = List.copyOf(shortWeeks);
    }
}
