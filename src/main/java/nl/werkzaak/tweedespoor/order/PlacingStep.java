package nl.werkzaak.tweedespoor.order;

/** What a module above does in the very transaction that places an order (the agreement is offered). */
public interface PlacingStep {
    void onPlaced(OrderFacts order);
}
