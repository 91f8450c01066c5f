package nl.werkzaak.tweedespoor.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From the first up to and including the last day. */
public record DateRange(LocalDate from, LocalDate until) {
    public DateRange {
        if (until.isBefore(from)) {
            throw new Refusal("shared.range.reversed");
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean overlaps(DateRange other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
