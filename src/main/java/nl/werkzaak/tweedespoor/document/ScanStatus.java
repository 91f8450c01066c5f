package nl.werkzaak.tweedespoor.document;

/** What is known of viruses in a document (docs/adr/0034-uploads.md). */
public enum ScanStatus {
    /** Made by the portal itself: there was nothing to scan. */
    OWN,
    CLEAN,
    /** No scanner was set when it came in. */
    NOT_SCANNED,
    /** The scanner was away when it came in: nobody reads it until it was scanned. */
    WAITING,
    /** Kept from everybody, for good. */
    INFECTED;

    public boolean isReadable() {
        return this != WAITING && this != INFECTED;
    }

    /** Whether a scanner may still say something else. */
    public boolean isOpen() {
        return this == WAITING || this == NOT_SCANNED;
    }
}
