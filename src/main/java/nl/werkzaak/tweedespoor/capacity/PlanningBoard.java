package nl.werkzaak.tweedespoor.capacity;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * Weeks beside coaches.
 *
 * @param seats the pilot's seats of those weeks that lie in it
 * @param lines the coaches by name, each with a cell for every week
 */
public record PlanningBoard(List<Week> weeks, List<WeekSeats> seats, List<Line> lines) {
    public PlanningBoard {
        weeks = List.copyOf(weeks);
        seats = List.copyOf(seats);
        lines = List.copyOf(lines);
    }

    public record Line(CoachId coach, String name, List<PlanningCell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
