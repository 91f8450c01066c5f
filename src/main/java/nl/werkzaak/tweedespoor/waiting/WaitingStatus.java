package nl.werkzaak.tweedespoor.waiting;

/** Where a case on the waiting list stands; {@link #mayBecome} is the one definition that all share. */
public enum WaitingStatus {
    WAITING,
    /** A seat is held for a few days. */
    OFFERED,
    /** The seat went into an order. */
    TAKEN,
    /** Does not want the seat, nor another one. */
    DECLINED,
    /** Did not answer in time. */
    LAPSED,
    WITHDRAWN,
    /** Heard that no seat comes in time, and goes elsewhere. */
    REFERRED;

    public boolean mayBecome(WaitingStatus next) {
        return switch (this) {
            case WAITING -> next == OFFERED || next == WITHDRAWN || next == REFERRED;
            case OFFERED -> next == TAKEN || next == WAITING || next == DECLINED || next == LAPSED;
            case LAPSED -> next == WAITING;
            case TAKEN, DECLINED, WITHDRAWN, REFERRED -> false;
        };
    }

    /** Whether it has a place in the queue. */
    public boolean isOpen() {
        return this == WAITING || this == OFFERED;
    }

    /** Key of the word that every screen shows. */
    public String key() {
        return "waiting.status." + name();
    }
}
