package nl.werkzaak.tweedespoor.capacity;

import java.time.LocalDate;

/**
 * What the admin sets.
 *
 * @param seats         most trajectories at the same time
 * @param effectiveFrom day from which {@code seats} counts
 */
public record PilotForm(LocalDate starts, LocalDate ends, int seats, LocalDate effectiveFrom) {}
