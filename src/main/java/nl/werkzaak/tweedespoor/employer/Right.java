package nl.werkzaak.tweedespoor.employer;

/** What a membership may allow; every membership may at least read. */
public enum Right {
    /** Details, branches and colleagues. */
    MANAGE,
    ORDER,
    SIGN,
    READ
}
