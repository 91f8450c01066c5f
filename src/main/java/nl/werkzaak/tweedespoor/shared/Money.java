package nl.werkzaak.tweedespoor.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** An amount in whole euro cents; the only place where amounts are rounded (half-up). */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    public static Money of(long cents) {
        return new Money(cents);
    }

    /** @param amount euros with at most two decimals, as {@code "2750.00"} */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    /** @param basisPoints hundredths of a percent: 2100 is 21 % */
    public Money percent(int basisPoints) {
        return ratio(basisPoints, TEN_THOUSAND.longValueExact());
    }

    /** This amount times {@code numerator / denominator}, half-up to the cent. */
    public Money ratio(long numerator, long denominator) {
        var product = new BigDecimal(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator)));
        return new Money(product.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public BigDecimal toEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
