package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * Something agreed beside the standard package.
 *
 * @param unit    price of one, without VAT
 * @param minutes of a coach for one of it
 */
public record Tailored(String description, int quantity, Money unit, int minutes) {
    void require(String field) {
        if (quantity < 1 || quantity > PriceLine.MOST) {
            throw new Refusal("catalog.price.quantity", PriceLine.MOST).at(field + "quantity");
        }
        if (unit.isNegative()) {
            throw new Refusal("catalog.price.negative").at(field + "unit");
        }
        if (minutes < 0) {
            throw new Refusal("catalog.price.minutes").at(field + "hours");
        }
    }

    /** Of one: the coach's time; without any it counts as bought in at its price, so that it never adds a margin. */
    Money cost(CostRates rates) {
        return minutes == 0 ? unit : rates.ofMinutes(minutes);
    }
}
