package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Vat;

/** A price in whole cents; VAT is rounded once, half-up, over the total and never per line. */
public record PriceQuote(List<PriceLine> lines, Money net, Money vat, Money gross, int vatBasisPoints) {
    public PriceQuote {
        lines = List.copyOf(lines);
    }

    public static PriceQuote of(List<PriceLine> lines, int vatBasisPoints) {
        var net = Money.sum(lines.stream().map(PriceLine::total).toList());
        var total = Vat.on(net, vatBasisPoints);
        return new PriceQuote(lines, net, total.tax(), total.gross(), vatBasisPoints);
    }
}
