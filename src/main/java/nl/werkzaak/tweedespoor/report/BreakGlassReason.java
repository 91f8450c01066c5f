package nl.werkzaak.tweedespoor.report;

/** Why an admin may read a report; the employee sees this word, not the admin's own. */
public enum BreakGlassReason {
    /** Somebody complains about the trajectory or the report. */
    COMPLAINT,
    /** Somebody asks for own data, or to have them put right (AVG art. 15–16). */
    DATA_REQUEST,
    /** Something went wrong in the portal or with data. */
    INCIDENT,
    /** The coach is away and something cannot wait. */
    COACH_AWAY,
    /** A law or a judge asks for it. */
    LEGAL_DUTY;

    public String key() {
        return "report.breakGlass.reason." + name();
    }
}
