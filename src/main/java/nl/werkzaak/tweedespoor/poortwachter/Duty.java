package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One dated duty; its name and explanation are the texts {@code poortwachter.duty.<key>} and {@code ….explain}.
 *
 * @param week     full sick weeks before the boundary
 * @param from     first day on which it may be done, for a span
 * @param date     the boundary: the first day after those weeks
 * @param safeDate the day before the boundary, safe under every reading of "week n"
 */
public record Duty(String key, int week, @Nullable LocalDate from, LocalDate date, LocalDate safeDate, Owner owner) {
    /** The date as UWV's forms read it: the first working day on or after the boundary. */
    public LocalDate onWorkingDay() {
        return WorkingDays.onOrAfter(date);
    }
}
