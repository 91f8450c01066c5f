package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.poortwachter.RuleSet;

/**
 * A report as often as UWV expects an evaluation, every six weeks (RPEZ 4(2)b, UWV norm); the last one on the last
 * day.
 */
public final class ReportSchedule {
    public static final int DAYS = RuleSet.current().terms().evaluationInterval();

    private ReportSchedule() {}

    /** When the next report is due: six weeks after {@code base}, at the latest on the last day. */
    public static LocalDate nextDue(LocalDate base, LocalDate lastDay) {
        var due = base.plusDays(DAYS);
        return due.isAfter(lastDay) ? lastDay : due;
    }

    /** The base after a pause: the days that lay still, as far as they came after the base, do not count. */
    public static LocalDate shifted(LocalDate base, LocalDate pausedOn, LocalDate resumedOn) {
        var from = pausedOn.isAfter(base) ? pausedOn : base;
        return resumedOn.isAfter(from) ? base.plusDays(ChronoUnit.DAYS.between(from, resumedOn)) : base;
    }

    /** All due dates after {@code base}, up to and including the last day. */
    public static List<LocalDate> dueDates(LocalDate base, LocalDate lastDay) {
        if (!base.isBefore(lastDay)) {
            return List.of();
        }
        var days = new ArrayList<LocalDate>();
        for (var day = base.plusDays(DAYS); day.isBefore(lastDay); day = day.plusDays(DAYS)) {
            days.add(day);
        }
        days.add(lastDay);
        return List.copyOf(days);
    }
}
