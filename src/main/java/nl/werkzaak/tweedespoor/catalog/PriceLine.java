package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.Money;

/** One line of a price; amounts are without VAT. */
public record PriceLine(String code, String name, int quantity, Money unit, Money total) {
    public PriceLine {
        if (quantity < 1 || !unit.times(quantity).equals(total)) {
            throw new IllegalArgumentException("a line's total is its unit price times its quantity");
        }
    }

    public static PriceLine of(String code, String name, int quantity, Money unit) {
        return new PriceLine(code, name, quantity, unit, unit.times(quantity));
    }
}
