package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.capacity.CoachLoad;
import nl.werkzaak.tweedespoor.capacity.WeekSeats;
import nl.werkzaak.tweedespoor.notification.Mails.Undelivered;
import nl.werkzaak.tweedespoor.operations.HealthReading;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;

/**
 * How the pilot stands today.
 *
 * @param seats this week and those to come
 * @param figures how many running trajectories each filter holds
 * @param toConfirm whose coach is provisional
 * @param conflicts bookings that do not work out
 * @param warnings what of the portal itself needs somebody
 */
public record AdminOverview(
        List<WeekSeats> seats,
        List<CoachLoad> coaches,
        Map<TrajectoryStatus, Integer> counts,
        Map<CaseFilter, Integer> figures,
        List<TrajectoryRow> toConfirm,
        Undelivered mails,
        int conflicts,
        List<HealthReading> warnings) {
    public int figure(CaseFilter filter) {
        return figures.getOrDefault(filter, 0);
    }
}
