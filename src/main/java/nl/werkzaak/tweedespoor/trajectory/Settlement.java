package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Money;

/**
 * What a trajectory costs that ends early, ex VAT.
 *
 * @param delivered the part of the price that the given hours stand for
 * @param rest a tenth of what was not given, or nothing
 * @param total what the employer pays in the end; never above the price
 * @param asked the instalments that have fallen due until then
 */
public record Settlement(
        StopReason reason,
        LocalDate endedOn,
        int plannedMinutes,
        int deliveredMinutes,
        Money price,
        Money delivered,
        Money rest,
        Money total,
        Money asked) {

    /** Still to be paid; negative when Werkzaak gives money back. */
    public Money balance() {
        return total.minus(asked);
    }
}
