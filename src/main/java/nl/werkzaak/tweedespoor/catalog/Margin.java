package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.Money;

/** A tariff beside its integral cost, both without VAT; break-even is a tariff equal to the cost. */
public record Margin(Money tariff, Money cost) {
    public Money amount() {
        return tariff.minus(cost);
    }

    public boolean isLoss() {
        return amount().isNegative();
    }

    /** Margin as a part of the tariff, in basis points, half-up; 0 at break-even and where nothing is asked. */
    public int basisPoints() {
        return part(amount(), tariff);
    }

    /** The tariff as a part of the cost: 10,000 basis points is break-even; 0 where nothing is spent. */
    public int breakEvenBasisPoints() {
        return part(tariff, cost);
    }

    private static int part(Money part, Money whole) {
        return whole.cents() == 0
                ? 0
                : Math.toIntExact(Money.of(Pricing.WHOLE)
                        .ratio(part.cents(), whole.cents())
                        .cents());
    }
}
