package nl.werkzaak.tweedespoor.agreement;

/** The texts of every agreement, in the order in which they stand in it. */
public enum TermsKind {
    CLAUSES,
    TERMS,
    PRIVACY;

    public String key() {
        return "agreement.terms." + name();
    }
}
