package nl.werkzaak.tweedespoor.capacity;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * What a move would change, in weeks.
 *
 * @param freed     weeks that are given back
 * @param taken     weeks that are newly booked
 * @param noSeat    weeks of the new period in which the pilot is full or over
 * @param coachFull weeks of the new period in which the coach lacks hours or cases
 */
public record MovePreview(List<Week> freed, List<Week> taken, List<Week> noSeat, List<Week> coachFull) {
    public MovePreview {
        freed = List.copyOf(freed);
        taken = List.copyOf(taken);
        noSeat = List.copyOf(noSeat);
        coachFull = List.copyOf(coachFull);
    }

    public boolean possible() {
        return noSeat.isEmpty() && coachFull.isEmpty();
    }
}
