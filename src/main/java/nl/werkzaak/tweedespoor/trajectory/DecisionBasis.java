package nl.werkzaak.tweedespoor.trajectory;

/** On which paper the decision for a second track rests (domain.md §2); the paper itself stays with the employer. */
public enum DecisionBasis {
    AD_REPORT,
    PHYSICIAN_ADVICE,
    FIRST_YEAR_EVALUATION;

    public String key() {
        return "trajectory.basis." + name();
    }
}
