package nl.werkzaak.tweedespoor.trajectory;

/** How a completed trajectory ended, in the words of the UWV file study (domain §8); none tells about health. */
public enum Outcome {
    NEW_EMPLOYER_CONTRACT,
    NEW_EMPLOYER_SECONDMENT,
    NEW_EMPLOYER_TRIAL,
    OWN_EMPLOYER_OWN_JOB,
    OWN_EMPLOYER_OTHER_JOB,
    NO_SUITABLE_WORK,
    SOCIAL_PARTICIPATION,
    OTHER
}
