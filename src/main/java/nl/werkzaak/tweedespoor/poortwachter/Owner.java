package nl.werkzaak.tweedespoor.poortwachter;

/** Who has to act on a duty; its name for people is the text {@code poortwachter.owner.<name>}. */
public enum Owner {
    EMPLOYER,
    EMPLOYEE,
    EMPLOYER_AND_EMPLOYEE,
    OCCUPATIONAL_PHYSICIAN,
    UWV
}
