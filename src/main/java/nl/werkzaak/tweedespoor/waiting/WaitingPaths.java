package nl.werkzaak.tweedespoor.waiting;

import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;

/** The addresses of this module's pages, for mails and for modules above. */
public final class WaitingPaths {
    public static final String MINE = "wachtlijst";
    public static final String ENTRY = "wachtlijst/:entry";
    public static final String JOIN = "wachtlijst/aanmelden/:draft";
    public static final String ALL = "beheer/wachtlijst";

    private WaitingPaths() {}

    public static String entry(WaitingEntryId id) {
        return MINE + "/" + id;
    }

    public static String join(DraftId draft) {
        return MINE + "/aanmelden/" + draft;
    }
}
