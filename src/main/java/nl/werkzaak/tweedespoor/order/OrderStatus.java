package nl.werkzaak.tweedespoor.order;

import java.util.Set;

/** Where an order stands; {@link #mayBecome} is the one definition that aggregate, screens and tests share. */
public enum OrderStatus {
    DRAFT,
    PLACED,
    CONFIRMED,
    EXPIRED,
    CANCELLED;

    /** A confirmed order may still be cancelled until its start week (BW7:408(1)). */
    public boolean mayBecome(OrderStatus next) {
        return switch (this) {
            case DRAFT -> next == PLACED;
            case PLACED -> Set.of(CONFIRMED, EXPIRED, CANCELLED).contains(next);
            case CONFIRMED -> next == CANCELLED;
            case EXPIRED, CANCELLED -> false;
        };
    }

    /** Key of the word that every screen shows. */
    public String key() {
        return "order.status." + name();
    }
}
