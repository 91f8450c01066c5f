package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One dated duty under the rule that gave its date.
 *
 * @param week     full sick weeks before the boundary
 * @param from     first day on which it may be done, for a span
 * @param date     the boundary: the first day after those weeks
 * @param safeDate the day before the boundary, safe under every reading of "week n"
 */
public record Duty(Rule rule, int week, @Nullable LocalDate from, LocalDate date, LocalDate safeDate) {
    public String key() {
        return rule.key();
    }

    public Owner owner() {
        return rule.owner();
    }

    /** The date as UWV's forms read it: the first working day on or after the boundary. */
    public LocalDate onWorkingDay() {
        return WorkingDays.onOrAfter(date);
    }
}
