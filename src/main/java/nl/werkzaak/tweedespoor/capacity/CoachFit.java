package nl.werkzaak.tweedespoor.capacity;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * How a coach could carry the coming weeks of a hold; the present coach's own booking of it counts as free.
 *
 * @param shortWeeks  weeks without enough hours or cases
 * @param freeMinutes in an average of those weeks, before this hold is booked
 * @param freeCases   in the fullest of those weeks, before this hold is booked
 */
public record CoachFit(CoachId coach, List<Week> shortWeeks, int freeMinutes, int freeCases) {
    public CoachFit {
        shortWeeks = List.copyOf(shortWeeks);
    }

    public boolean fits() {
        return shortWeeks.isEmpty();
    }
}
