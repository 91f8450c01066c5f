package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.DateRange;

/** Days on which a coach does not work; of a sickness the expected last day, which may be changed. */
public record Absence(DateRange range, AbsenceKind kind) {
    public static Absence leave(DateRange range) {
        return new Absence(range, AbsenceKind.LEAVE);
    }
}
