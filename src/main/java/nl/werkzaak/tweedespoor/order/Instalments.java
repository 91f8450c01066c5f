package nl.werkzaak.tweedespoor.order;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;

/** The price in three parts, 50 % at the start, 25 % half-way, the rest at the final report; the last takes the rounding. */
public record Instalments(List<Part> parts) {

    /** One invoice to come; net and VAT of all parts add up to those of the order. */
    public record Part(When when, Money net, Money vat) {
        public Money gross() {
            return net.plus(vat);
        }
    }

    public enum When {
        START,
        HALFWAY,
        FINAL_REPORT
    }

    public static Instalments of(Money net, Money vat) {
        var first = new Part(When.START, net.percent(5_000), vat.percent(5_000));
        var second = new Part(When.HALFWAY, net.percent(2_500), vat.percent(2_500));
        var last = new Part(
                When.FINAL_REPORT,
                net.minus(first.net()).minus(second.net()),
                vat.minus(first.vat()).minus(second.vat()));
        return new Instalments(List.of(first, second, last));
    }
}
