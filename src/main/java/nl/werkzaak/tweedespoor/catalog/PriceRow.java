package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A package or an add-on with its price and integral cost, both without VAT.
 *
 * @param weeks    0 for an add-on
 * @param nextFrom day of the next price that is already known
 */
public record PriceRow(
        String code,
        String name,
        boolean addOn,
        int weeks,
        int coachHours,
        Money cost,
        Money price,
        @Nullable LocalDate nextFrom,
        @Nullable Money nextPrice) {

    public Margin margin() {
        return new Margin(price, cost);
    }
}
