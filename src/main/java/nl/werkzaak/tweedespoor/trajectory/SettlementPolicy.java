package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.order.Instalments;
import nl.werkzaak.tweedespoor.shared.Money;

/**
 * How an early ending is settled (domain.md §6; an invented tariff rule). Recovery, placement and death: the delivered
 * part only. Any other reason: the delivered hours and a tenth of the rest. Never more than the price, so what is left
 * to pay is never above what is open; what was asked too much is given back.
 */
public final class SettlementPolicy {
    public static final int REST_BASIS_POINTS = 1_000;

    private SettlementPolicy() {}

    /**
     * What the policy must know.
     *
     * @param startWeek first Monday; the first instalment falls due with it
     * @param plannedMinutes the hours of the package
     */
    public record Facts(
            LocalDate startWeek, int weeks, int plannedMinutes, int deliveredMinutes, Money price, Money vat) {}

    public static Settlement settle(Facts facts, StopReason reason, LocalDate day) {
        var delivered = delivered(facts);
        var rest = reason.deliveredPartOnly()
                ? Money.ZERO
                : facts.price().minus(delivered).percent(REST_BASIS_POINTS);
        return new Settlement(
                reason,
                day,
                facts.plannedMinutes(),
                facts.deliveredMinutes(),
                facts.price(),
                delivered,
                rest,
                delivered.plus(rest).min(facts.price()),
                asked(facts, day));
    }

    /** Hours beyond the package cost nothing extra. */
    private static Money delivered(Facts facts) {
        var given = Math.min(facts.deliveredMinutes(), facts.plannedMinutes());
        return given == 0 ? Money.ZERO : facts.price().ratio(given, facts.plannedMinutes());
    }

    private static Money asked(Facts facts, LocalDate day) {
        return Money.sum(Instalments.of(facts.price(), facts.vat()).parts().stream()
                .filter(part -> isDue(part.when(), facts, day))
                .map(Instalments.Part::net)
                .toList());
    }

    private static boolean isDue(Instalments.When when, Facts facts, LocalDate day) {
        return switch (when) {
            case START -> !day.isBefore(facts.startWeek());
            case HALFWAY -> !day.isBefore(facts.startWeek().plusDays(facts.weeks() * 7L / 2));
            case FINAL_REPORT -> false;
        };
    }
}
