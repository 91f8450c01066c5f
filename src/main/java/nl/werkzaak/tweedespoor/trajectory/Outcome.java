package nl.werkzaak.tweedespoor.trajectory;

/**
 * How a completed trajectory ended: the codes of the outcome vocabulary (domain.md §8). Their texts speak of work and of
 * what an employer's own papers say, never of health.
 */
public enum Outcome {
    NEW_EMPLOYER_CONTRACT,
    NEW_EMPLOYER_SECONDMENT,
    NEW_EMPLOYER_TRIAL,
    OWN_EMPLOYER_OWN_JOB,
    OWN_EMPLOYER_OTHER_JOB,
    NO_SUITABLE_WORK,
    HEALTH_DETERIORATION,
    SOCIAL_PARTICIPATION,
    FULL_RECOVERY,
    WITHDRAWN,
    OTHER;

    /** With another employer, so it matters whether that one means to keep the person. */
    public boolean isNewEmployer() {
        return this == NEW_EMPLOYER_CONTRACT || this == NEW_EMPLOYER_SECONDMENT || this == NEW_EMPLOYER_TRIAL;
    }
}
