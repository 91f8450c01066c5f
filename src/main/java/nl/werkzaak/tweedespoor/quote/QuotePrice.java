package nl.werkzaak.tweedespoor.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Vat;

/**
 * What a quote costs, each line with the policy that made it; VAT is rounded once, half-up, over the total. A pure
 * function of the offer and the form, so that the same choices always give the same cents.
 */
public record QuotePrice(List<QuotedLine> lines, Money net, Money vat, int vatBasisPoints) {
    static final String TAILORED = "MAATWERK";
    static final String DISCOUNT = "KORTING";

    public QuotePrice {
        lines = List.copyOf(lines);
        if (!Money.sum(lines.stream().map(QuotedLine::total).toList()).equals(net) || net.isNegative()) {
            throw new IllegalArgumentException("lines add up to the total, which is not negative");
        }
    }

    public Money gross() {
        return net.plus(vat);
    }

    /** A coach's minutes beyond the package's own hours. */
    public int extraMinutes() {
        return lines.stream().mapToInt(QuotedLine::allMinutes).sum();
    }

    /** @param discountName what the discount's line says */
    static QuotePrice of(PackageOffer offer, QuoteForm form, String discountName) {
        var lines = new ArrayList<QuotedLine>();
        lines.add(QuotedLine.of(LineKind.PACKAGE, offer.code(), offer.name(), 1, offer.price(), 0));
        lines.addAll(addOns(offer, form.addOns()));
        form.tailored()
                .forEach(line -> lines.add(QuotedLine.of(
                        LineKind.TAILORED,
                        TAILORED,
                        line.description().strip(),
                        line.quantity(),
                        line.unit(),
                        line.minutes())));
        var full = Money.sum(lines.stream().map(QuotedLine::total).toList());
        if (form.discountBasisPoints() > 0) {
            var discount = Money.ZERO.minus(full.percent(form.discountBasisPoints()));
            lines.add(QuotedLine.of(LineKind.DISCOUNT, DISCOUNT, discountName, 1, discount, 0));
        }
        var net = Money.sum(lines.stream().map(QuotedLine::total).toList());
        return new QuotePrice(lines, net, Vat.on(net, offer.vatBasisPoints()).tax(), offer.vatBasisPoints());
    }

    private static List<QuotedLine> addOns(PackageOffer offer, List<String> codes) {
        var quantities = new LinkedHashMap<String, Integer>();
        codes.forEach(code -> quantities.merge(code, 1, Integer::sum));
        return quantities.entrySet().stream()
                .map(chosen -> {
                    var addOn = offer.addOns().stream()
                            .filter(candidate -> candidate.code().equals(chosen.getKey()))
                            .findFirst()
                            .orElseThrow(() -> new Refusal("catalog.addOn.misfit", offer.name()).at("addOns"));
                    return QuotedLine.of(
                            LineKind.ADD_ON,
                            addOn.code(),
                            addOn.name(),
                            chosen.getValue(),
                            addOn.price(),
                            addOn.coachMinutes());
                })
                .toList();
    }
}
