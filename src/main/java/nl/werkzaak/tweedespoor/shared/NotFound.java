package nl.werkzaak.tweedespoor.shared;

/** Not there, or not yours: the two are never told apart, so that no existence leaks. Shown as 404. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
