package nl.werkzaak.tweedespoor.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * What cannot be in a filled-in situation, each with its own field. Every date is also given to the engine by itself, so
 * that the engine's refusal lands at the field it belongs to.
 */
public final class SituationCheck {

    /** @param field {@code recovered.0} and on, or the field of a milestone */
    public record Problem(String field, Refusal why) {}

    private final Situation situation;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private SituationCheck(Situation situation, LocalDate today) {
        this.situation = situation;
        this.today = today;
    }

    public static List<Problem> problems(Situation situation, LocalDate today) {
        var check = new SituationCheck(situation, today);
        check.periods();
        check.happened();
        return List.copyOf(check.problems);
    }

    /** The same situation with the refused dates left out. */
    public static Situation without(Situation situation, List<Problem> problems) {
        var refused = problems.stream().map(Problem::field).toList();
        var periods = new ArrayList<DateRange>();
        for (int i = 0; i < situation.recovered().size(); i++) {
            if (!refused.contains(period(i))) {
                periods.add(situation.recovered().get(i));
            }
        }
        var happened = new HashMap<>(situation.happened());
        happened.keySet().removeIf(what -> refused.contains(what.field()));
        return new Situation(situation.firstSickDay(), periods, happened, situation.noCapacity());
    }

    /** The field of the period with that place in the form. */
    public static String period(int index) {
        return "recovered." + index;
    }

    private void periods() {
        var earlier = new ArrayList<DateRange>();
        for (var period : situation.recovered()) {
            var field = period(earlier.size());
            if (!period.until().isBefore(today)) {
                refuse(field, "site.recovered.ahead");
            } else if (earlier.stream().anyMatch(period::overlaps)) {
                refuse(field, "site.recovered.overlap");
            } else {
                attempt(field, () -> Poortwachter.timeline(situation.firstSickDay(), List.of(period), Facts.none()));
            }
            earlier.add(period);
        }
    }

    private void happened() {
        situation.happened().forEach((what, day) -> {
            if (day.isBefore(situation.firstSickDay())) {
                refuse(what.field(), "site.happened.before");
            } else if (day.isAfter(today) && !what.mayBeAhead()) {
                refuse(what.field(), "site.happened.ahead");
            } else {
                attempt(
                        what.field(),
                        () -> Poortwachter.timeline(situation.firstSickDay(), List.of(), what.tell(Facts.none(), day)));
            }
        });
    }

    private void attempt(String field, Supplier<?> timeline) {
        try {
            timeline.get();
        } catch (Refusal refusal) {
            problems.add(new Problem(field, refusal));
        }
    }

    private void refuse(String field, String key) {
        problems.add(new Problem(field, new Refusal(key)));
    }
}
