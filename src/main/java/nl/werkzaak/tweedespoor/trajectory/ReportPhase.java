package nl.werkzaak.tweedespoor.trajectory;

/** Where the report that is under way stands; part of the one definition of the next step. */
public enum ReportPhase {
    NONE,
    SUBMITTED,
    EMPLOYEE_REVIEW,
    RETURNED
}
