package nl.werkzaak.tweedespoor.order;

import nl.werkzaak.tweedespoor.shared.OrderId;

/** What a module above does in the very transaction in which the signing term of an order passes. */
public interface ExpiryStep {
    void onExpired(OrderId order);
}
