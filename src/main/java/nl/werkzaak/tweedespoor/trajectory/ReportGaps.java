package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;

/** Finds where more than 42 days went by without a report (domain.md §2); days that lay still do not count. */
public final class ReportGaps {
    private ReportGaps() {}

    /**
     * The stretches without a report.
     *
     * @param reported the periods of the reports
     * @param paused the stretches that lay still; the last day is the first day it went on
     */
    public static List<DateRange> find(
            LocalDate started, LocalDate until, List<DateRange> reported, List<DateRange> paused) {
        var gaps = new ArrayList<DateRange>();
        var covered = started;
        for (var period :
                reported.stream().sorted(Comparator.comparing(DateRange::until)).toList()) {
            if (isGap(covered, period.until(), paused)) {
                gaps.add(new DateRange(covered, period.until()));
            }
            covered = period.until().isAfter(covered) ? period.until() : covered;
        }
        if (isGap(covered, until, paused)) {
            gaps.add(new DateRange(covered, until));
        }
        return List.copyOf(gaps);
    }

    private static boolean isGap(LocalDate from, LocalDate until, List<DateRange> paused) {
        var still =
                paused.stream().mapToLong(pause -> overlap(from, until, pause)).sum();
        return ChronoUnit.DAYS.between(from, until) - still > ReportSchedule.DAYS;
    }

    private static long overlap(LocalDate from, LocalDate until, DateRange pause) {
        var first = pause.from().isAfter(from) ? pause.from() : from;
        var last = pause.until().isBefore(until) ? pause.until() : until;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
