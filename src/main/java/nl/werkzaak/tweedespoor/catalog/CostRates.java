package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.Money;

/**
 * What Werkzaak's own work costs from a day on, all in (Mw 25i: a public body recovers its integral cost).
 *
 * @param hour          one hour of a coach
 * @param placementWeek the supervision of one week at a workplace of Werkzaak
 */
public record CostRates(Money hour, Money placementWeek) {
    public Money ofMinutes(int minutes) {
        return hour.ratio(minutes, 60);
    }
}
