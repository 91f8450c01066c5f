package nl.werkzaak.tweedespoor.quote.ui;

import java.math.BigDecimal;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shell.AmountField;
import org.jspecify.annotations.Nullable;

/** What is typed in number fields, as the form wants it; what cannot be is turned into what the rules refuse. */
final class Amounts {
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final BigDecimal WRONG = BigDecimal.ONE.negate();

    private Amounts() {}

    static Money money(AmountField euros) {
        return money(typed(euros));
    }

    static int minutes(AmountField hours) {
        return minutes(typed(hours));
    }

    static int basisPoints(AmountField percent) {
        return basisPoints(typed(percent));
    }

    /** Of a field of whole numbers; a missing count is as wrong as none. */
    static int count(AmountField field) {
        var typed = typed(field);
        return typed == null ? 0 : typed.intValueExact();
    }

    private static @Nullable BigDecimal typed(AmountField field) {
        return field.wrong().isPresent() ? WRONG : field.amount("");
    }

    /** A missing amount or a part of a cent is as wrong as a negative one. */
    static Money money(@Nullable BigDecimal euros) {
        return new Money(whole(euros, CENTS, -1));
    }

    static int minutes(@Nullable BigDecimal hours) {
        return hours == null ? 0 : Math.toIntExact(whole(hours, HOUR, -1));
    }

    static int basisPoints(@Nullable BigDecimal percent) {
        return percent == null ? 0 : Math.toIntExact(whole(percent, CENTS, -1));
    }

    private static long whole(@Nullable BigDecimal number, BigDecimal factor, long wrong) {
        if (number == null || number.abs().compareTo(MOST) > 0) {
            return wrong;
        }
        var product = number.multiply(factor).stripTrailingZeros();
        return product.scale() > 0 || product.compareTo(MOST) > 0 ? wrong : product.longValueExact();
    }
}
