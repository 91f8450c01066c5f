package nl.werkzaak.tweedespoor.capacity;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * The weeks that a trajectory goes on beyond its own.
 *
 * @param booked    with a seat and the coach's hours
 * @param conflicts without: the admin has to find a way ({@link BookingChanges#conflicts})
 */
public record Overrun(List<Week> booked, List<Week> conflicts) {
    public Overrun {
        booked = List.copyOf(booked);
        conflicts = List.copyOf(conflicts);
    }
}
