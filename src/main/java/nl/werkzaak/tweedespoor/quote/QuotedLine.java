package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.shared.Money;

/**
 * One priced line, ex VAT.
 *
 * @param code    of the package or add-on; {@code MAATWERK} and {@code KORTING} for the other kinds
 * @param minutes of a coach for one of it, beyond the package's own hours
 */
public record QuotedLine(LineKind kind, String code, String name, int quantity, Money unit, Money total, int minutes) {
    public static final int MOST = 999;

    public QuotedLine {
        if (quantity < 1 || quantity > MOST || minutes < 0) {
            throw new IllegalArgumentException("a line has 1 to " + MOST + " of something");
        }
        if (!unit.times(quantity).equals(total)) {
            throw new IllegalArgumentException("a line's total is its unit price times its quantity");
        }
        if (unit.isNegative() && kind != LineKind.DISCOUNT) {
            throw new IllegalArgumentException("only a discount is negative");
        }
    }

    static QuotedLine of(LineKind kind, String code, String name, int quantity, Money unit, int minutes) {
        return new QuotedLine(kind, code, name, quantity, unit, unit.times(quantity), minutes);
    }

    int allMinutes() {
        return quantity * minutes;
    }
}
