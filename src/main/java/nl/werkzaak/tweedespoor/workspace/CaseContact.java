package nl.werkzaak.tweedespoor.workspace;

import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call about a trajectory.
 *
 * @param standIn who answers during absence: the one named for this trajectory, else the coach's usual one
 * @param days    on which the named one works on it; absent for the usual one
 */
public record CaseContact(
        CoachRow coach,
        @Nullable CoachRow standIn,
        @Nullable DateRange days) {}
