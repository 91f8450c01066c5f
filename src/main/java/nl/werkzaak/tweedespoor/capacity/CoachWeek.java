package nl.werkzaak.tweedespoor.capacity;

import java.util.List;

/** One cell of the planning board from near: who is booked there. */
public record CoachWeek(CoachRow coach, PlanningCell cell, List<PlannedWork> work) {
    public CoachWeek {
        work = List.copyOf(work);
    }
}
