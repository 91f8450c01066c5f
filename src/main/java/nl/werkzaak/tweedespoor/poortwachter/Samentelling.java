package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** Divides sick days into cases: four weeks or more without sickness start a new one (BW7:629(10), ADR 25). */
final class Samentelling {
    private Samentelling() {}

    /** The cases in order, at least one; only the last one counts for duties. */
    static List<SickCase> cases(
            LocalDate firstSickDay, List<DateRange> recovered, List<DateRange> leave, int newCaseGap) {
        if (recovered.isEmpty() && leave.isEmpty()) {
            return List.of(new SickCase(firstSickDay, List.of()));
        }
        requireAfter(firstSickDay, recovered, "recovered");
        requireAfter(firstSickDay, leave, "leave");
        var atWorkOrOnLeave = new ArrayList<>(recovered);
        atWorkOrOnLeave.addAll(leave);
        var onLeave = joined(leave);
        var cases = new ArrayList<SickCase>();
        var start = firstSickDay;
        var gaps = new ArrayList<DateRange>();
        for (var gap : joined(atWorkOrOnLeave)) {
            if (gap.days() < newCaseGap || isWithin(gap, onLeave)) {
                gaps.add(gap);
            } else {
                cases.add(new SickCase(start, gaps));
                start = gap.until().plusDays(1);
                gaps.clear();
            }
        }
        cases.add(new SickCase(start, gaps));
        return List.copyOf(cases);
    }

    /** Sick periods that directly adjoin the leave on both sides stay one case, however long the leave is. */
    private static boolean isWithin(DateRange gap, List<DateRange> leave) {
        return leave.stream().anyMatch(each -> each.contains(gap.from()) && each.contains(gap.until()));
    }

    private static void requireAfter(LocalDate firstSickDay, List<DateRange> ranges, String field) {
        for (var range : ranges) {
            if (!range.from().isAfter(firstSickDay)) {
                throw new Refusal("poortwachter." + field + ".before").at(field);
            }
        }
    }

    private static List<DateRange> joined(List<DateRange> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(DateRange::from));
        var result = new ArrayList<DateRange>();
        for (var range : sorted) {
            var last = result.isEmpty() ? null : result.getLast();
            if (last == null || range.from().isAfter(last.until().plusDays(1))) {
                result.add(range);
            } else if (range.until().isAfter(last.until())) {
                result.set(result.size() - 1, new DateRange(last.from(), range.until()));
            }
        }
        return result;
    }
}
