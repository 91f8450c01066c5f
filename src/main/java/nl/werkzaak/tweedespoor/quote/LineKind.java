package nl.werkzaak.tweedespoor.quote;

/** By which policy a line got its price. */
public enum LineKind {
    /** The package's price of the day. */
    PACKAGE,
    /** An add-on's price of the day. */
    ADD_ON,
    /** Agreed with this employer; sales set the price. */
    TAILORED,
    /** A part of the lines above it, as a negative amount. */
    DISCOUNT;

    public String key() {
        return "quote.line.kind." + name();
    }
}
