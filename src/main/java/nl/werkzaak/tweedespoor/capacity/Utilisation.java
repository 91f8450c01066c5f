package nl.werkzaak.tweedespoor.capacity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Week;

/** Booked against available over weeks in a row: the pilot's indicator of pressure on its capacity (domain.md §7). */
public record Utilisation(List<WeekLoad> weeks) {
    private static final int IN_A_ROW = 3;

    public Utilisation {
        weeks = List.copyOf(weeks);
    }

    /** The weeks that are red: each one of three or more in a row above the limit. */
    public Set<Week> red() {
        var red = new LinkedHashSet<Week>();
        var run = 0;
        for (var at = 0; at < weeks.size(); at++) {
            run = weeks.get(at).isAboveLimit() ? run + 1 : 0;
            if (run >= IN_A_ROW) {
                weeks.subList(at - run + 1, at + 1).forEach(load -> red.add(load.week()));
            }
        }
        return red;
    }
}
