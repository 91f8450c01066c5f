package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Week;

/** The days of an absence as they matter today. */
record AwayDays(DateRange days, LocalDate today) {
    /** Those that are not over. */
    DateRange left() {
        return new DateRange(days.from().isBefore(today) ? today : days.from(), days.until());
    }

    Week firstWeek() {
        return Week.of(left().from());
    }

    Week weekAfter() {
        return Week.of(days.until()).plus(1);
    }

    /** What is due by then and cannot be done before; once the coach is away, also what is late already. */
    boolean concerns(LocalDate by) {
        return !by.isAfter(days.until())
                && (!by.isBefore(days.from()) || !days.from().isAfter(today));
    }
}
