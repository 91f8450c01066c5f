package nl.werkzaak.tweedespoor.report;

/** How the employee's review of a report ended, so far as it did. */
public enum ReviewAnswer {
    /** In person; the coach wrote it down. */
    TOLD_COACH,
    /** It may go to the employer. */
    SEEN,
    /** Something for the coach, who decides what happens next. */
    REMARK,
    /** It may go to the employer, with the employee's remark. */
    ATTACHED,
    /** It may not go: the coach makes a new one. */
    OBJECTION,
    /** Silent for five working days. */
    NONE;

    /** What the employee can choose. */
    public boolean isChoice() {
        return this != TOLD_COACH && this != NONE;
    }

    public boolean needsWords() {
        return this == REMARK || this == ATTACHED || this == OBJECTION;
    }

    boolean releases() {
        return this == SEEN || this == ATTACHED;
    }
}
