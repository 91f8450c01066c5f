package nl.werkzaak.tweedespoor.waiting;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * What can be said today about when a case can start.
 *
 * @param due   the day on which UWV expects the start
 * @param first the first start that is free now; absent when none is, as far ahead as one can order
 */
public record Outlook(@Nullable LocalDate due, @Nullable Week first) {
    @Nullable
    LocalDate monday() {
        return first == null ? null : first.monday();
    }

    /** Nothing starts before the day on which UWV expects it; without such a day, nothing starts at all. */
    public boolean tooLate() {
        return first == null || due != null && first.monday().isAfter(due);
    }
}
