package nl.werkzaak.tweedespoor.catalog.ui;

import java.math.BigDecimal;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import org.jspecify.annotations.Nullable;

/** What is typed in number fields, exactly or not at all. */
final class Amounts {
    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    /** @throws Refusal at the field for anything but euros in whole cents */
    static Money euros(AmountField amount, String field) {
        var typed = amount.amount(field);
        if (!hasTwoDecimals(typed)) {
            throw new Refusal("catalog.price.cents").at(field);
        }
        return Money.euros(typed.toPlainString());
    }

    /** A percentage in basis points. */
    static int basisPoints(AmountField percent, String field) {
        var typed = percent.amount(field);
        if (!hasTwoDecimals(typed) || typed.abs().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Refusal("catalog.vat.range").at(field);
        }
        return typed.movePointRight(2).intValueExact();
    }

    private static boolean hasTwoDecimals(@Nullable BigDecimal typed) {
        return typed != null && typed.stripTrailingZeros().scale() <= 2 && typed.precision() <= MOST_DIGITS;
    }
}
