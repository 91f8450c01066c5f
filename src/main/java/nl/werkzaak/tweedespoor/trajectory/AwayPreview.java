package nl.werkzaak.tweedespoor.trajectory;

import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.CoachRow;

/**
 * What an absence touches; nothing of it has happened yet.
 *
 * @param known        whether the absence itself was reported before
 * @param reservations booked without a trajectory yet: those stay with the coach
 */
public record AwayPreview(CoachRow coach, Absence absence, boolean known, List<AffectedCase> cases, int reservations) {
    public AwayPreview {
        cases = List.copyOf(cases);
    }
}
