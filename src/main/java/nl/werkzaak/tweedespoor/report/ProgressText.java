package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/**
 * A progress report as it is written, by the questions that UWV's test asks (domain.md §2).
 *
 * @param availability when and for how many hours somebody can be planned for; no medical detail
 * @param activities what was done in the period, with the coach's words about each
 */
public record ProgressText(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String summary,
        String done,
        String result,
        String next,
        String availability,
        List<Line> activities) {
    public static final int LONGEST = 4000;

    public ProgressText {
        activities = List.copyOf(activities);
    }

    /** @param what the activity as the case file names it */
    public record Line(String what, String words) {}

    /** For checks: what a person typed. */
    Stream<String> texts() {
        return Stream.concat(
                Stream.of(summary, done, result, next, availability),
                activities.stream().map(Line::words));
    }

    ReportForm form() {
        return new ReportForm(from, until, summary);
    }

    /** Refuses what may not be kept, also in a draft. */
    ProgressText guarded() {
        TextGuard.require("summary", summary, ReportForm.LONGEST_SUMMARY);
        TextGuard.require("done", done, LONGEST);
        TextGuard.require("result", result, LONGEST);
        TextGuard.require("next", next, LONGEST);
        TextGuard.require("availability", availability, LONGEST);
        activities.forEach(line -> TextGuard.require("activities", line.words(), LONGEST));
        return this;
    }

    /** Whole enough to be handed in. */
    void requireWhole() {
        need("summary", summary);
        need("done", done);
        need("result", result);
        need("next", next);
    }

    private static void need(String field, String text) {
        if (text.isBlank()) {
            throw new Refusal("shared.required").at(field);
        }
    }
}
