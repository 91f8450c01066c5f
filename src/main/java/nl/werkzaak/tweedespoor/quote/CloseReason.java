package nl.werkzaak.tweedespoor.quote;

/** Why sales closes a request without a quote; "no fitting package" is one of the pilot's figures (domain.md §7). */
public enum CloseReason {
    NO_FITTING_PACKAGE,
    NO_ROOM,
    ORDERED,
    DOUBLE,
    OTHER;

    public String key() {
        return "quote.request.close.reason." + name();
    }
}
