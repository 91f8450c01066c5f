package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The law once more, for the tests: walks the calendar day by day and writes every sick day into a list, so that the
 * boundary after n weeks is just entry 7·n. Knows nothing of the engine's classes for counting, nor of its rules.
 */
final class SlowReference {
    private static final Map<String, Integer> WEEKS = Map.ofEntries(
            Map.entry("arboNotice", 1),
            Map.entry("problemAnalysis", 6),
            Map.entry("actionPlan", 8),
            Map.entry("uwvNotice42", 42),
            Map.entry("firstYearEvaluation", 52),
            Map.entry("uwvLetter", 88),
            Map.entry("currentOpinion", 91),
            Map.entry("finalEvaluation", 91),
            Map.entry("wiaApplication", 93),
            Map.entry("sanctionDecision", 98));
    private static final int DAYS_KEPT = 3_000;

    private final GeneratedCase given;
    private final List<LocalDate> sick = new ArrayList<>();
    final List<LocalDate> caseStarts = new ArrayList<>();

    SlowReference(GeneratedCase given) {
        this.given = given;
        caseStarts.add(given.firstSickDay());
        var notSick = 0;
        for (var day = given.firstSickDay(); sick.size() < DAYS_KEPT; day = day.plusDays(1)) {
            if (recovered(day)) {
                notSick++;
                continue;
            }
            if (notSick >= 28) {
                sick.clear();
                caseStarts.add(day);
            }
            notSick = 0;
            sick.add(day);
        }
    }

    private boolean recovered(LocalDate day) {
        for (DateRange range : given.recovered()) {
            if (day.compareTo(range.from()) >= 0 && day.compareTo(range.until()) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Dates of all duties by key; an evaluation's key has its number. */
    Map<String, LocalDate> duties() {
        var result = new TreeMap<String, LocalDate>();
        WEEKS.forEach((key, weeks) -> result.put(key, sick.get(7 * weeks)));
        var plan = ofThisCase(given.planMade());
        var number = 0;
        for (var at = (plan == null ? 56 : sickDaysBefore(plan)) + 42; at < 651; at += 42) {
            result.put("evaluation" + ++number, sick.get(at));
        }
        var due = due();
        if (due != null) {
            result.put("secondTrackStart", due);
        }
        result.put("wageEnd", sick.get(728).plusDays(extension()));
        return result;
    }

    LocalDate opensFirstYearEvaluation() {
        return sick.get(322);
    }

    @Nullable
    LocalDate due() {
        if (given.noCapacity()) {
            return null;
        }
        var held = ofThisCase(given.evaluationHeld());
        return held == null ? sick.get(406) : sick.get(sickDaysBefore(held) + 42);
    }

    LocalDate earliest() {
        var ruledOut = ofThisCase(given.ruledOutOn());
        var earliest = ruledOut == null ? sick.get(322) : ruledOut;
        var due = due();
        return due != null && due.isBefore(earliest) ? due : earliest;
    }

    @Nullable
    LocalDate latest() {
        var due = due();
        var prospect = given.prospectUntil();
        if (due == null || prospect == null) {
            return due;
        }
        var held = ofThisCase(given.evaluationHeld());
        var cap = (held == null ? sick.get(364) : held).plusDays(91);
        var wait = prospect.isBefore(cap) ? prospect : cap;
        return wait.isAfter(due) ? wait : due;
    }

    LocalDate lastPaidDay() {
        return sick.get(727).plusDays(extension());
    }

    LocalDate firstWiaDay() {
        return sick.get(728).plusDays(extension());
    }

    private long extension() {
        var days = 7L * given.sanctionWeeks();
        var applied = ofThisCase(given.wiaApplied());
        if (applied != null) {
            for (var day = sick.get(651); day.isBefore(applied); day = day.plusDays(1)) {
                days++;
            }
        }
        return days;
    }

    private int sickDaysBefore(LocalDate day) {
        var count = 0;
        for (var each : sick) {
            count += each.isBefore(day) ? 1 : 0;
        }
        return count;
    }

    private @Nullable LocalDate ofThisCase(@Nullable LocalDate day) {
        return day == null || day.isBefore(caseStarts.getLast()) ? null : day;
    }
}
