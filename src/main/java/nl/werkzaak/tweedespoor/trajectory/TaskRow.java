package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;

/**
 * Something small that waits for the coach: an arrangement to keep, or an activity whose result is not written down.
 *
 * @param arrangement false for an activity
 */
public record TaskRow(
        TrajectoryId trajectory, String employee, UUID id, String words, LocalDate due, boolean arrangement) {
    public boolean isLate(LocalDate today) {
        return due.isBefore(today);
    }
}
