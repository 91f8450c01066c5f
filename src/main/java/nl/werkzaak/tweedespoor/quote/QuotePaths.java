package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;

/** The addresses of this module's pages, for mails and for modules above. */
public final class QuotePaths {
    public static final String MINE = "offertes";
    public static final String ASK = "offertes/aanvragen";
    public static final String MAKE = "offertes/zelf";
    public static final String QUOTE = "offertes/:quote";
    public static final String ALL = "verkoop/offertes";
    public static final String EDITOR = "verkoop/offertes/:quote";
    public static final String REQUEST = "verkoop/aanvragen/:request";

    public static final String LOST = "verkoop/niet-doorgegaan";
    public static final String TEMPLATES = "beheer/offerteteksten";

    private QuotePaths() {}

    public static String quote(QuoteId id) {
        return MINE + "/" + id;
    }

    public static String editor(QuoteId id) {
        return ALL + "/" + id;
    }

    public static String request(QuoteRequestId id) {
        return "verkoop/aanvragen/" + id;
    }
}
