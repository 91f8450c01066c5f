package nl.werkzaak.tweedespoor.trajectory;

import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;

/** Who works on a trajectory in the coach's place, on which days. */
public record StandIn(CoachId coach, DateRange days) {}
