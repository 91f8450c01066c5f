package nl.werkzaak.tweedespoor.trajectory;

/** Where the report that is under way stands; part of the one definition of the next step. */
public enum ReportPhase {
    NONE,
    /** An advice that a second coach reads first. */
    SECOND_REVIEW,
    SUBMITTED,
    /** The employee reads it on the own page. */
    WITH_EMPLOYEE,
    EMPLOYEE_REVIEW,
    RETURNED
}
