package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * Counts sick days of one combined case (samentelling, BW7:629(10)): recovered days do not count, a gap of four
 * weeks starts a new case, and a boundary on a recovered day moves to the first day of the relapse.
 */
final class SickDays {
    private final LocalDate start;
    private final List<DateRange> gaps;

    private SickDays(LocalDate start, List<DateRange> gaps) {
        this.start = start;
        this.gaps = gaps;
    }

    static SickDays of(LocalDate firstSickDay, List<DateRange> recovered, int newCaseGap) {
        var start = firstSickDay;
        var gaps = new ArrayList<DateRange>();
        for (var gap : merged(firstSickDay, recovered)) {
            if (gap.days() >= newCaseGap) {
                start = gap.until().plusDays(1);
                gaps.clear();
            } else {
                gaps.add(gap);
            }
        }
        return new SickDays(start, List.copyOf(gaps));
    }

    /** The first sick day of the case that counts: after a gap of four weeks a later one than was given. */
    LocalDate start() {
        return start;
    }

    /** The first sick day after {@code days} full sick days; with 0 the start. */
    LocalDate after(long days) {
        var left = days;
        var cursor = start;
        for (var gap : gaps) {
            var stretch = ChronoUnit.DAYS.between(cursor, gap.from());
            if (left < stretch) {
                break;
            }
            left -= stretch;
            cursor = gap.until().plusDays(1);
        }
        return cursor.plusDays(left);
    }

    /** The last of {@code days} sick days. */
    LocalDate last(long days) {
        return after(days - 1);
    }

    /** Sick days of this case before {@code day}. */
    long before(LocalDate day) {
        var count = Math.max(0, ChronoUnit.DAYS.between(start, day));
        for (var gap : gaps) {
            if (gap.from().isBefore(day)) {
                var end = gap.until().isBefore(day) ? gap.until() : day.minusDays(1);
                count -= ChronoUnit.DAYS.between(gap.from(), end) + 1;
            }
        }
        return count;
    }

    private static List<DateRange> merged(LocalDate firstSickDay, List<DateRange> recovered) {
        var result = new ArrayList<DateRange>();
        var sorted = recovered.stream()
                .sorted(Comparator.comparing(DateRange::from).thenComparing(DateRange::until))
                .toList();
        for (var range : sorted) {
            if (!range.from().isAfter(firstSickDay)) {
                throw new Refusal("poortwachter.recovered.before").at("recovered");
            }
            var last = result.isEmpty() ? null : result.getLast();
            if (last != null && !range.from().isAfter(last.until().plusDays(1))) {
                var until = range.until().isAfter(last.until()) ? range.until() : last.until();
                result.set(result.size() - 1, new DateRange(last.from(), until));
            } else {
                result.add(range);
            }
        }
        return result;
    }
}
