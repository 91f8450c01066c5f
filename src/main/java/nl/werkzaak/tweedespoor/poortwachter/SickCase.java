package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;

/**
 * Sick periods that the law counts as one (samentelling, BW7:629(10)).
 *
 * @param recovered days in between that are left out of the count, joined and in order: recovery, or leave around birth
 */
public record SickCase(LocalDate firstSickDay, List<DateRange> recovered) {
    public SickCase {
        recovered = List.copyOf(recovered);
    }
}
