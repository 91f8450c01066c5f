package nl.werkzaak.tweedespoor.employer;

/** On what ground somebody acts for an employer. */
public enum Mandate {
    /** Owner or own staff. */
    COLLEAGUE,
    /** An outside adviser whom the employer has mandated. */
    ADVISER
}
