package nl.werkzaak.tweedespoor.catalog;

/** What a coach is good at and a package may ask for; never a kind of illness (GDPR art. 9). */
public enum Specialism {
    /** Finding employers and introducing someone to them. */
    JOB_MATCHING,
    /** Guidance at the new workplace. */
    WORKPLACE,
    /** Finding out which work suits. */
    CAREER,
    /** Courses and certificates. */
    TRAINING
}
