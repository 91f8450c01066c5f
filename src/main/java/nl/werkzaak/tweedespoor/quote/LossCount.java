package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How many quotes came to nothing for one reason.
 *
 * @param reason absent as long as nobody knows
 * @param net    what they would have brought, without VAT
 */
public record LossCount(@Nullable DeclineReason reason, int quotes, Money net) {}
