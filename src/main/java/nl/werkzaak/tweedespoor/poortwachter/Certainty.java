package nl.werkzaak.tweedespoor.poortwachter;

/** Whether a rule was read in law or a policy rule, or still has to be confirmed by a lawyer or UWV. */
public enum Certainty {
    SURE,
    CHECK
}
