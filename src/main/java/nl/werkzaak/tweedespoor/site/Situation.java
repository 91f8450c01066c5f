package nl.werkzaak.tweedespoor.site;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.shared.DateRange;

/**
 * What a visitor filled in on the start page: dates without a person. It lives in the open page and in a link's fragment,
 * and is stored nowhere.
 *
 * @param recovered periods of full recovery, in the order of the form
 * @param happened when what happened
 * @param noCapacity no work is possible now
 */
public record Situation(
        LocalDate firstSickDay, List<DateRange> recovered, Map<Milestone, LocalDate> happened, boolean noCapacity) {

    /** More recoveries than anybody has; the page offers no more rows and the open API refuses them. */
    public static final int MOST_PERIODS = 50;

    public Situation {
        recovered = List.copyOf(recovered);
        var copy = new EnumMap<Milestone, LocalDate>(Milestone.class);
        copy.putAll(happened);
        happened = Collections.unmodifiableMap(copy);
    }

    public static Situation since(LocalDate firstSickDay) {
        return new Situation(firstSickDay, List.of(), Map.of(), false);
    }

    /** @throws nl.werkzaak.tweedespoor.shared.Refusal naming the field, when the dates cannot be */
    public TimelineResult timeline() {
        return Poortwachter.timeline(firstSickDay, recovered, facts());
    }

    Optional<LocalDate> doneOn(String dutyKey) {
        return happened.entrySet().stream()
                .filter(each -> each.getKey().completes(dutyKey))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the visitor could have told that the duty was done. */
    static boolean canBeTold(String dutyKey) {
        return List.of(Milestone.values()).stream().anyMatch(each -> each.completes(dutyKey));
    }

    Facts facts() {
        var facts = Facts.none();
        for (var each : happened.entrySet()) {
            facts = each.getKey().tell(facts, each.getValue());
        }
        return noCapacity ? facts.withoutCapacity() : facts;
    }
}
