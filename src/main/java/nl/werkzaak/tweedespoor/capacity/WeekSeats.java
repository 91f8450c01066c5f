package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.Week;

/** The pilot's seats in one week. */
public record WeekSeats(Week week, int max, int booked) {
    public int free() {
        return max - booked;
    }
}
