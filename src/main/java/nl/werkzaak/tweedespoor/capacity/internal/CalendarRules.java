package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** What a coach's hours and absences must be like; each refusal names its field. */
public final class CalendarRules {
    private static final int MOST_MINUTES = 40 * 60;

    private CalendarRules() {}

    public static CoachCalendar checked(List<HoursSpan> hours, List<Absence> absences) {
        var spans = checkedHours(hours);
        return new CoachCalendar(spans, checkedAbsences(absences, spans));
    }

    private static List<HoursSpan> checkedHours(List<HoursSpan> hours) {
        var sorted =
                hours.stream().sorted(Comparator.comparing(HoursSpan::from)).toList();
        if (sorted.isEmpty()) {
            throw new Refusal("capacity.coach.hours.missing").at("hours");
        }
        var free = LocalDate.MIN;
        for (var span : sorted) {
            if (span.minutesPerWeek() < 0 || span.minutesPerWeek() > MOST_MINUTES) {
                throw new Refusal("capacity.coach.hours.range", MOST_MINUTES / 60).at("hours");
            }
            var until = span.until() == null ? LocalDate.MAX.minusDays(1) : span.until();
            if (until.isBefore(span.from())) {
                throw new Refusal("shared.range.reversed").at("hours");
            }
            if (span.from().isBefore(free)) {
                throw new Refusal("capacity.coach.hours.overlap").at("hours");
            }
            free = until.plusDays(1);
        }
        return sorted;
    }

    private static List<Absence> checkedAbsences(List<Absence> absences, List<HoursSpan> hours) {
        var sorted = absences.stream()
                .sorted(Comparator.comparing(absence -> absence.range().from()))
                .toList();
        for (var n = 1; n < sorted.size(); n++) {
            if (sorted.get(n).range().overlaps(sorted.get(n - 1).range())) {
                throw new Refusal("capacity.coach.leave.overlap").at("leave");
            }
        }
        for (var absence : sorted) {
            if (!inContract(absence.range(), hours)) {
                throw new Refusal("capacity.coach.leave.outside").at("leave");
            }
        }
        return sorted;
    }

    /** Whether every day of the range lies in a contract. */
    private static boolean inContract(DateRange range, List<HoursSpan> hours) {
        var day = range.from();
        for (var span : hours) {
            if (span.covers(day)) {
                var until = span.until();
                if (until == null || !until.isBefore(range.until())) {
                    return true;
                }
                day = until.plusDays(1);
            }
        }
        return false;
    }
}
