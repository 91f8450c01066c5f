package nl.werkzaak.tweedespoor.trajectory;

/** Why a trajectory ended early: a choice without any health data. */
public enum StopReason {
    BACK_AT_OWN_WORK,
    EMPLOYER_REQUEST,
    EMPLOYEE_WITHDREW,
    CONTRACT_ENDED,
    OTHER
}
