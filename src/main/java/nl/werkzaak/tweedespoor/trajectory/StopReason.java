package nl.werkzaak.tweedespoor.trajectory;

/** Why a trajectory ended early: a choice without any health data. */
public enum StopReason {
    BACK_AT_OWN_WORK,
    PLACED,
    EMPLOYER_REQUEST,
    EMPLOYEE_WITHDREW,
    CONTRACT_ENDED,
    DECEASED,
    OTHER;

    /** Recovery, placement and death end it at no more than was delivered (domain.md §6). */
    public boolean deliveredPartOnly() {
        return this == BACK_AT_OWN_WORK || this == PLACED || this == DECEASED;
    }
}
