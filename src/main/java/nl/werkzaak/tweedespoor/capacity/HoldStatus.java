package nl.werkzaak.tweedespoor.capacity;

/** Life of a hold. A confirmed one can still be released, when its trajectory is cancelled or stops early. */
public enum HoldStatus {
    ACTIVE,
    CONFIRMED,
    RELEASED,
    EXPIRED;

    public boolean mayBecome(HoldStatus next) {
        return switch (this) {
            case ACTIVE -> next != ACTIVE;
            case CONFIRMED -> next == RELEASED;
            case RELEASED, EXPIRED -> false;
        };
    }

    /** Whether the hold books weeks in this status. */
    public boolean books() {
        return this == ACTIVE || this == CONFIRMED;
    }
}
