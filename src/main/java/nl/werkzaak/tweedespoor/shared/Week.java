package nl.werkzaak.tweedespoor.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A calendar week, named by its Monday; week numbers are ISO 8601. */
public record Week(LocalDate monday) implements Comparable<Week> {
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week starts on a Monday, not on " + monday.getDayOfWeek());
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The first week that starts on or after {@code day}. */
    public static Week startingFrom(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    }

    public Week plus(long weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** As it stands in an address: {@code 2026-W48}; sorts like the weeks themselves. */
    public String code() {
        return "%d-W%02d".formatted(year(), number());
    }

    /** The week of such a code; nothing for anything else, such as week 53 of a year with 52. */
    public static Optional<Week> ofCode(String code) {
        try {
            return Optional.of(new Week(LocalDate.parse(code + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
