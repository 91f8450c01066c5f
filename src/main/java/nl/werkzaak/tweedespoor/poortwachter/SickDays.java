package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;

/**
 * Counts the sick days of one case: recovered days do not count, and a boundary on a recovered day moves to the first
 * day of the relapse. Days are epoch days inside, since a timeline asks some thirty times.
 */
final class SickDays {
    private final LocalDate start;
    private final long first;

    /** First day of each gap, and the day of relapse after it. */
    private final long[] gaps;

    private final long[] relapses;

    SickDays(SickCase counted) {
        start = counted.firstSickDay();
        first = start.toEpochDay();
        List<DateRange> recovered = counted.recovered();
        gaps = new long[recovered.size()];
        relapses = new long[gaps.length];
        for (var i = 0; i < gaps.length; i++) {
            gaps[i] = recovered.get(i).from().toEpochDay();
            relapses[i] = recovered.get(i).until().toEpochDay() + 1;
        }
    }

    LocalDate start() {
        return start;
    }

    /** The first sick day after {@code days} full sick days; with 0 the start. */
    LocalDate after(long days) {
        var left = days;
        var cursor = first;
        for (var i = 0; i < gaps.length && left >= gaps[i] - cursor; i++) {
            left -= gaps[i] - cursor;
            cursor = relapses[i];
        }
        return LocalDate.ofEpochDay(cursor + left);
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
        var end = day.toEpochDay();
        var count = Math.max(0, end - first);
        for (var i = 0; i < gaps.length && gaps[i] < end; i++) {
            count -= Math.min(relapses[i], end) - gaps[i];
        }
        return count;
    }
}
