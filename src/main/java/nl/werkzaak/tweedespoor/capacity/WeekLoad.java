package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.Week;

/** What all coaches together have and what is booked of it in one week, in minutes. */
public record WeekLoad(Week week, int available, int booked) {
    /** More than 90 % is booked (domain.md §7). Exactly 90 % is not; without hours any work is, no work is not. */
    public boolean isAboveLimit() {
        return isAboveLimit(booked, available);
    }

    static boolean isAboveLimit(int booked, int available) {
        return booked * 10L > available * 9L;
    }

    /** Booked per hundred available, rounded down; none without hours. */
    public int percent() {
        return available == 0 ? 0 : (int) (booked * 100L / available);
    }
}
