package nl.werkzaak.tweedespoor.order;

import nl.werkzaak.tweedespoor.quote.QuoteFacts;

/** What an accepted quote had promised of a seat; the order's pages repeat it, so that nobody counts on one. */
public enum QuotedSeat {
    /** It held one, for as long as it said. */
    HELD,
    /** Sales sent it without. */
    NONE,
    /** The employer made it itself, which never holds one. */
    NONE_SELF_MADE;

    static QuotedSeat of(QuoteFacts quote) {
        if (quote.sent().hold() != null) {
            return HELD;
        }
        return quote.origin().selfMade() ? NONE_SELF_MADE : NONE;
    }

    public boolean none() {
        return this != HELD;
    }
}
