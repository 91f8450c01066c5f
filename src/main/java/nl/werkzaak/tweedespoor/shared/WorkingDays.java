package nl.werkzaak.tweedespoor.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Monday to Friday, Dutch public holidays left out. */
public final class WorkingDays {
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /** The n-th working day after {@code day}, or before it when n is negative; with 0 the day itself. */
    public static LocalDate plus(LocalDate day, int n) {
        var step = n < 0 ? -1 : 1;
        var result = day;
        for (var left = Math.abs(n); left > 0; ) {
            result = result.plusDays(step);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** The day itself when it is a working day, else the first one after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** Working days from {@code from} (not counted) up to and including {@code until}; 0 when not later. */
    public static int between(LocalDate from, LocalDate until) {
        return (int) from.plusDays(1)
                .datesUntil(until.isAfter(from) ? until.plusDays(1) : from.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    /** The end of the n-th working day after {@code day}, in Dutch time. */
    public static ZonedDateTime endOf(LocalDate day, int n) {
        return plus(day, n).atTime(LocalTime.of(23, 59, 59)).atZone(Zones.AMSTERDAM);
    }
}
