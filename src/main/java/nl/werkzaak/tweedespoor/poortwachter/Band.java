package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the second track should start, never a bare verdict: each date has its reason as a text key.
 *
 * @param earliest   sensible from this day
 * @param due        expected by UWV; empty while no work is possible
 * @param latest     last day that can be defended; empty while no work is possible
 * @param reasonKeys why, in the order earliest, due, latest
 */
public record Band(
        @Nullable LocalDate earliest,
        @Nullable LocalDate due,
        @Nullable LocalDate latest,
        List<String> reasonKeys) {
    public Band {
        reasonKeys = List.copyOf(reasonKeys);
    }
}
