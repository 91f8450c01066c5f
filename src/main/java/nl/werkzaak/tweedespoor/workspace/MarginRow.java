package nl.werkzaak.tweedespoor.workspace;

import nl.werkzaak.tweedespoor.catalog.Margin;
import org.jspecify.annotations.Nullable;

/**
 * What something was sold for beside what it costs.
 *
 * @param name    number of the quote, version of the package, or employer
 * @param about   what helps to recognise it
 * @param path    its page; absent for what has none
 * @param orders  signed ones; 0 or 1 for a quote
 * @param planned as pinned
 * @param actual  with the hours booked so far; absent as long as nothing was signed
 */
public record MarginRow(
        String name,
        String about,
        @Nullable String path,
        int orders,
        Margin planned,
        @Nullable Actual actual) {

    /**
     * What came of it so far: what is asked (less when it was settled early), and a cost with the coach's booked hours
     * in place of the planned ones; workplace and materials count in full.
     */
    public record Actual(Margin margin, int plannedMinutes, int bookedMinutes) {}
}
