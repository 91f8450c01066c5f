package nl.werkzaak.tweedespoor.trajectory;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;

/** A hand-over with the names of both coaches. */
public record HandoverRow(
        TrajectoryId trajectory,
        String employeeReference,
        CoachId from,
        String fromName,
        CoachId to,
        String toName,
        String words,
        Instant at) {}
