package nl.werkzaak.tweedespoor.order;

import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;

/** What a module above does in the very transaction that cancels an order (agreement closed, trajectory cancelled). */
public interface CancellationStep {
    void onCancelled(OrderId order, CancellationReason reason, Money price);
}
