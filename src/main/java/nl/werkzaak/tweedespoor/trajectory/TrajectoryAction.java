package nl.werkzaak.tweedespoor.trajectory;

/** What can be done with a trajectory in its present status; buttons and guards both follow from it. */
public enum TrajectoryAction {
    CONFIRM_COACH,
    BEGIN_INTAKE,
    START,
    PAUSE,
    RESUME,
    COMPLETE,
    STOP,
    REPORT
}
