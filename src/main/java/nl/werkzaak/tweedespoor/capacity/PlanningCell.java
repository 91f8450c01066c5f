package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.Week;

/**
 * One coach in one week of the planning board; all times in minutes.
 *
 * @param available hours of the contract less leave
 * @param booked    what trajectories and holds take of it
 * @param held      the part of {@code booked} that is only held, not yet confirmed
 * @param cases     booked trajectories and holds
 * @param leaveDays working days of leave or sickness in the week
 */
public record PlanningCell(Week week, int available, int booked, int held, int cases, int leaveDays) {
    /** How full a week is, from what the admin has to do about it. */
    public enum State {
        /** No hours and no work. */
        CLOSED,
        /** At most half is booked. */
        ROOM,
        /** At most 90 % is booked, the share from which domain.md §7 warns. */
        BUSY,
        FULL,
        /** More work than hours. */
        OVER
    }

    private static final int TENTHS = 10;

    public static PlanningCell closed(Week week) {
        return new PlanningCell(week, 0, 0, 0, 0, 0);
    }

    public PlanningCell withLeave(int days) {
        return new PlanningCell(week, available, booked, held, cases, days);
    }

    public int free() {
        return Math.max(0, available - booked);
    }

    public int over() {
        return Math.max(0, booked - available);
    }

    public State state() {
        if (booked > available) {
            return State.OVER;
        }
        if (available == 0) {
            return State.CLOSED;
        }
        if (booked * 2 <= available) {
            return State.ROOM;
        }
        return WeekLoad.isAboveLimit(booked, available) ? State.FULL : State.BUSY;
    }

    /** The booked share in tenths, rounded up as soon as there is anything; 10 for more than all. */
    public int tenths() {
        return available == 0 ? (booked > 0 ? TENTHS : 0) : Math.min(TENTHS, Math.ceilDiv(booked * TENTHS, available));
    }
}
