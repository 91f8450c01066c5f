package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a price; amounts are without VAT.
 *
 * @param code    of the package or add-on; {@code MAATWERK} and {@code KORTING} for the other policies
 * @param minutes of a coach for one of it, beyond the package's own hours
 * @param cost    integral cost of the whole line
 */
public record PriceLine(
        Policy policy,
        String code,
        String name,
        int quantity,
        Money unit,
        Money total,
        int minutes,
        Money cost,
        Origin origin) {
    public static final int MOST = 999;

    /**
     * Where the amount comes from.
     *
     * @param version    number of the package's version
     * @param tariffFrom first day of the price list; absent for what sales set
     */
    public record Origin(int version, @Nullable LocalDate tariffFrom) {}

    public PriceLine {
        if (quantity < 1 || quantity > MOST || minutes < 0) {
            throw new IllegalArgumentException("a line has 1 to " + MOST + " of something");
        }
        if (!unit.times(quantity).equals(total)) {
            throw new IllegalArgumentException("a line's total is its unit price times its quantity");
        }
        if (unit.isNegative() && policy != Policy.DISCOUNT) {
            throw new IllegalArgumentException("only a discount is negative");
        }
        if (cost.isNegative()) {
            throw new IllegalArgumentException("no line takes cost away");
        }
    }

    /** @param unitCost of one */
    public static PriceLine of(
            Policy policy,
            String code,
            String name,
            int quantity,
            Money unit,
            int minutes,
            Money unitCost,
            Origin origin) {
        return new PriceLine(
                policy, code, name, quantity, unit, unit.times(quantity), minutes, unitCost.times(quantity), origin);
    }

    public int allMinutes() {
        return quantity * minutes;
    }

    /** Which line, by which policy, from which version and price list; says nothing of the cost. */
    String explanation(Locale locale, Price.Words words) {
        var text = words.text("catalog.explain." + policy, name, origin.version());
        var from = origin.tariffFrom();
        return from == null ? text + "." : text + words.text("catalog.explain.from", Formats.date(from, locale));
    }
}
