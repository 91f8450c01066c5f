package nl.werkzaak.tweedespoor.order;

/** Another window saved this draft first; carries what it saved, so that the caller can merge and try again. */
public class DraftConflict extends RuntimeException {
    private final transient DraftRow theirs;

    public DraftConflict(DraftRow theirs) {
        super("draft changed elsewhere");
        this.theirs = theirs;
    }

    public DraftRow theirs() {
        return theirs;
    }
}
