package nl.werkzaak.tweedespoor.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A coach with what the admin watches.
 *
 * @param minutes   hours less leave of this week, in minutes
 * @param booked    booked minutes of this week
 * @param cases     booked trajectories of this week
 * @param conflicts weeks from now on with more work booked than hours
 * @param leaveFrom first day of the present or next leave
 */
public record CoachLoad(
        CoachRow coach,
        int minutes,
        int booked,
        int cases,
        int conflicts,
        @Nullable LocalDate leaveFrom,
        @Nullable LocalDate leaveUntil) {}
