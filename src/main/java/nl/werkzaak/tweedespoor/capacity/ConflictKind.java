package nl.werkzaak.tweedespoor.capacity;

/** Why a booked week does not work out. */
public enum ConflictKind {
    /** The coach has more work than hours, since leave or fewer hours came after the booking. */
    HOURS,
    /** A trajectory goes on in a week for which no seat or no hours could be booked. */
    OVERRUN
}
