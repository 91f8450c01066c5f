package nl.werkzaak.tweedespoor.order;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.WorkingDays;

/**
 * What ending an order before its intake costs, ex VAT: nothing until ten working days before the intake; later the
 * delivered hours and a tenth of the rest, never above the open price (domain.md §6; an invented tariff rule).
 */
public final class CancellationPolicy {
    public static final int FREE_WORKING_DAYS = 10;
    public static final int REST_BASIS_POINTS = 1_000;

    private CancellationPolicy() {}

    /** What the policy must know; {@code delivered} is the value of the hours already given, {@code open} what is not yet paid. */
    public record Facts(LocalDate today, LocalDate intake, boolean signed, Money price, Money delivered, Money open) {}

    /** The answer that is shown before confirming. */
    public record Quote(boolean free, LocalDate lastFreeDay, Money delivered, Money rest, Money price) {}

    public static Quote quote(Facts facts) {
        var lastFreeDay = lastFreeDay(facts.intake());
        if (!facts.signed() || !facts.today().isAfter(lastFreeDay)) {
            return new Quote(true, lastFreeDay, Money.ZERO, Money.ZERO, Money.ZERO);
        }
        var rest = facts.price().minus(facts.delivered()).percent(REST_BASIS_POINTS);
        var asked = facts.delivered().plus(rest);
        var price = asked.min(facts.open());
        return new Quote(price.cents() == 0, lastFreeDay, facts.delivered(), rest, price);
    }

    /** The last day from which ten whole working days remain until the intake. */
    public static LocalDate lastFreeDay(LocalDate intake) {
        return WorkingDays.plus(intake, -FREE_WORKING_DAYS);
    }
}
