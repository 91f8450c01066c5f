package nl.werkzaak.tweedespoor.site;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.poortwachter.Owner;
import org.jspecify.annotations.Nullable;

/**
 * One line of the overview: a duty, or the series of evaluations as one.
 *
 * @param duty of a series the next one, or the last when all are past
 * @param doneOn when the visitor says it was done
 * @param series all of a series, by date; the duty alone otherwise
 */
public record Step(Duty duty, State state, @Nullable LocalDate doneOn, List<Duty> series) {

    /** Where a duty stands today. What happened is only known as far as the visitor told it. */
    public enum State {
        DONE,
        DONE_LATE,
        /** Its date is past and the visitor has not said whether it was done. */
        ASK,
        /** Its date is past; whether it was done is not asked. */
        PAST,
        /** Its date is past, it is not done, and each further day counts. */
        LATE,
        NOW,
        NEXT
    }

    public Step {
        series = List.copyOf(series);
    }

    public String key() {
        return duty.key();
    }

    public Owner owner() {
        return duty.owner();
    }

    public boolean isSeries() {
        return series.size() > 1;
    }

    /** Still has to be done. */
    public boolean open() {
        return switch (state) {
            case LATE, NOW, NEXT -> true;
            case DONE, DONE_LATE, ASK, PAST -> false;
        };
    }

    Step as(State other) {
        return new Step(duty, other, doneOn, series);
    }
}
