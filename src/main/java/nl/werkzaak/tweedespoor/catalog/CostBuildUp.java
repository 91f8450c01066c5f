package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.Money;

/**
 * What goes into a package or an add-on; its integral cost follows from the rates of a day and is typed nowhere.
 *
 * @param placementWeeks weeks with supervision at a workplace of Werkzaak
 * @param materials      what is bought in: tests, trainings, travel
 */
public record CostBuildUp(int coachMinutes, int placementWeeks, Money materials) {
    public CostBuildUp {
        if (coachMinutes < 0 || placementWeeks < 0 || materials.isNegative()) {
            throw new IllegalArgumentException("nothing is made out of less than nothing");
        }
    }

    /** The integral cost without VAT. */
    public Money at(CostRates rates) {
        return coaching(rates).plus(placement(rates)).plus(materials);
    }

    public Money coaching(CostRates rates) {
        return rates.ofMinutes(coachMinutes);
    }

    public Money placement(CostRates rates) {
        return rates.placementWeek().times(placementWeeks);
    }
}
