package nl.werkzaak.tweedespoor.order;

import java.time.Instant;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.shared.OrderId;

/** What the recap shows: the price as it will be pinned, and until when the seat is held. */
public record Recap(OrderId order, Price price, Instant heldUntil) {}
