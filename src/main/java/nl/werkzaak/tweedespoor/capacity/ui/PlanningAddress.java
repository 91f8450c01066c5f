package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the planning board says.
 *
 * @param from   first of the weeks that are shown
 * @param chosen the one week that a phone shows
 * @param coach  the one coach to show, as in the address; all when absent
 */
record PlanningAddress(Week from, Week chosen, @Nullable String coach) {
    /** A quarter of a year. */
    static final int WEEKS = 13;

    private static final String FROM = "vanaf";
    private static final String WEEK = "week";
    private static final String COACH = "coach";

    static PlanningAddress of(QueryParameters parameters, Week thisWeek) {
        var from = week(parameters, FROM).orElse(thisWeek);
        var chosen = week(parameters, WEEK)
                .filter(week -> week.compareTo(from) >= 0 && week.compareTo(from.plus(WEEKS)) < 0);
        return new PlanningAddress(
                from,
                chosen.orElse(from),
                parameters
                        .getSingleParameter(COACH)
                        .filter(text -> !text.isBlank())
                        .orElse(null));
    }

    PlanningAddress ofCoach(@Nullable String other) {
        return new PlanningAddress(from, chosen, other);
    }

    PlanningAddress startingAt(Week week) {
        return new PlanningAddress(week, week, coach);
    }

    /** Another week on the phone; the quarter moves along when it lies outside. */
    PlanningAddress at(Week week) {
        if (week.compareTo(from) < 0) {
            return new PlanningAddress(from.plus(-WEEKS), week, coach);
        }
        return new PlanningAddress(week.compareTo(from.plus(WEEKS)) < 0 ? from : from.plus(WEEKS), week, coach);
    }

    QueryParameters parameters() {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put(FROM, List.of(from.code()));
        if (!chosen.equals(from)) {
            parts.put(WEEK, List.of(chosen.code()));
        }
        if (coach != null) {
            parts.put(COACH, List.of(coach));
        }
        return new QueryParameters(parts);
    }

    private static Optional<Week> week(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(Week::ofCode);
    }
}
