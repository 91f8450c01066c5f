package nl.werkzaak.tweedespoor.quote;

/** Where a quote stands; {@link #mayBecome} is the one definition that aggregate, screens and tests share. */
public enum QuoteStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    /** A newer version was sent in its place. */
    SUPERSEDED;

    public boolean mayBecome(QuoteStatus next) {
        return switch (this) {
            case DRAFT -> next == SENT;
            case SENT -> next != DRAFT && next != SENT;
            case ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    /** Key of the word that every screen shows. */
    public String key() {
        return "quote.status." + name();
    }
}
