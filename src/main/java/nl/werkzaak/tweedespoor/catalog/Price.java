package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Vat;

/** A price in whole cents with the policy behind each line; VAT is rounded once, half-up, over the total. */
public record Price(List<PriceLine> lines, Money net, Money vat, int vatBasisPoints) {
    /** The texts of whoever explains: a page's or a document's. */
    @FunctionalInterface
    public interface Words {
        String text(String key, Object... args);
    }

    public Price {
        lines = List.copyOf(lines);
        if (!Money.sum(lines.stream().map(PriceLine::total).toList()).equals(net) || net.isNegative()) {
            throw new IllegalArgumentException("lines add up to the total, which is not negative");
        }
    }

    static Price of(List<PriceLine> lines, int vatBasisPoints) {
        var net = Money.sum(lines.stream().map(PriceLine::total).toList());
        return new Price(lines, net, Vat.on(net, vatBasisPoints).tax(), vatBasisPoints);
    }

    public Money gross() {
        return net.plus(vat);
    }

    /** The integral cost of all that is delivered, without VAT. */
    public Money cost() {
        return Money.sum(lines.stream().map(PriceLine::cost).toList());
    }

    public Margin margin() {
        return new Margin(net, cost());
    }

    public boolean isBelowCost() {
        return margin().isLoss();
    }

    /** A coach's minutes beyond the package's own hours. */
    public int extraMinutes() {
        return lines.stream().mapToInt(PriceLine::allMinutes).sum();
    }

    /** A sentence per line: which policy, which version, which price list; and one about the VAT. */
    public List<String> explanation(Locale locale, Words words) {
        return Stream.concat(
                        lines.stream().map(line -> line.explanation(locale, words)),
                        Stream.of(words.text("catalog.explain.vat", Formats.percent(vatBasisPoints, locale))))
                .toList();
    }
}
