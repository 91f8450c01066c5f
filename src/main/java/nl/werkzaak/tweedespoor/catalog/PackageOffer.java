package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;

/**
 * A package as it is offered on one day, in one language.
 *
 * @param number        of the version among those of its package
 * @param items         what the employer gets
 * @param atHand        what to have at hand when ordering
 * @param price         without VAT
 * @param example       an invented example, to be shown as such
 * @param tariffFrom    first day of the price
 * @param costs         what goes into it
 * @param rates         of the day, by which that counts
 */
public record PackageOffer(
        PackageVersionId version,
        int number,
        String code,
        String name,
        String promise,
        List<String> items,
        List<String> atHand,
        int weeks,
        int coachHours,
        Money price,
        int vatBasisPoints,
        Money priceInclVat,
        List<AddOnOffer> addOns,
        boolean example,
        LocalDate tariffFrom,
        CostBuildUp costs,
        CostRates rates) {
    public PackageOffer {
        items = List.copyOf(items);
        atHand = List.copyOf(atHand);
        addOns = List.copyOf(addOns);
    }

    /** The integral cost of one, without VAT. */
    public Money cost() {
        return costs.at(rates);
    }
}
