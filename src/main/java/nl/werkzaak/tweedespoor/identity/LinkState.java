package nl.werkzaak.tweedespoor.identity;

/** What a mailed link still does. */
public enum LinkState {
    GOOD,
    USED,
    /** Expired, replaced or never existed: the three are not told apart. */
    EXPIRED
}
