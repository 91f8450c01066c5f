package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.WorkingDays;

/** A coach's minutes in a week: a fifth of the weekly minutes for each working day at work. */
public record CoachCalendar(List<HoursSpan> hours, List<Absence> absences) {
    private static final int WORKING_DAYS = 5;

    public int minutes(Week week) {
        var fifths = week.monday()
                .datesUntil(week.monday().plusDays(WORKING_DAYS))
                .mapToInt(this::weeklyMinutes)
                .sum();
        return fifths / WORKING_DAYS;
    }

    private int weeklyMinutes(LocalDate day) {
        if (!WorkingDays.isWorkingDay(day)
                || absences.stream().anyMatch(absence -> absence.range().contains(day))) {
            return 0;
        }
        return hours.stream()
                .filter(span -> span.covers(day))
                .mapToInt(HoursSpan::minutesPerWeek)
                .findFirst()
                .orElse(0);
    }
}
