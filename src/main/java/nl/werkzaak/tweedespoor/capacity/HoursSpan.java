package nl.werkzaak.tweedespoor.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Weekly minutes a coach has for trajectories in a period.
 *
 * @param until last day; empty while it goes on
 */
public record HoursSpan(LocalDate from, @Nullable LocalDate until, int minutesPerWeek) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
