package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.ConflictKind;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/**
 * The weeks in which one booking does not work out for one reason.
 *
 * @param row         absent for a reservation that led to no trajectory yet
 * @param mostMinutes of the worst of those weeks
 */
public record ConflictItem(
        @Nullable TrajectoryRow row, CoachRow coach, ConflictKind kind, List<Week> weeks, int mostMinutes) {
    public ConflictItem {
        weeks = List.copyOf(weeks);
    }
}
