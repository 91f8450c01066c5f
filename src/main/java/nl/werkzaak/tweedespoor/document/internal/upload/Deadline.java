package nl.werkzaak.tweedespoor.document.internal.upload;

import java.time.Duration;

/** Ends a check that takes too long: whatever loops asks here. Unchecked, since libraries take others for bad input. */
final class Deadline {
    /** The file asks for more work than a document needs. */
    static final class Passed extends RuntimeException {
        Passed() {
            super("Takes too long", null, false, false);
        }
    }

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new Passed();
        }
    }
}
