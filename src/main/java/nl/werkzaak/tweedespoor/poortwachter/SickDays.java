package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts the sick days of one case: recovered days do not count, and a boundary on a recovered day moves to the first
 * day of the relapse.
 */
record SickDays(SickCase counted) {

    LocalDate start() {
        return counted.firstSickDay();
    }

    /** The first sick day after {@code days} full sick days; with 0 the start. */
    LocalDate after(long days) {
        var left = days;
        var cursor = start();
        for (var gap : counted.recovered()) {
            var stretch = ChronoUnit.DAYS.between(cursor, gap.from());
            if (left < stretch) {
                break;
            }
            left -= stretch;
            cursor = gap.until().plusDays(1);
        }
        return cursor.plusDays(left);
    }

    LocalDate afterWeeks(int weeks) {
        return after(7L * weeks);
    }

    /** The last of {@code days} sick days. */
    LocalDate last(long days) {
        return after(days - 1);
    }

    /** Sick days of this case before {@code day}. */
    long before(LocalDate day) {
        var count = Math.max(0, ChronoUnit.DAYS.between(start(), day));
        for (var gap : counted.recovered()) {
            if (!gap.from().isBefore(day)) {
                break;
            }
            var end = gap.until().isBefore(day) ? gap.until() : day.minusDays(1);
            count -= ChronoUnit.DAYS.between(gap.from(), end) + 1;
        }
        return count;
    }
}
