package nl.werkzaak.tweedespoor.capacity.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Minutes as hours with at most one decimal: {@code 12,5}. */
final class HourText {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private HourText() {}

    static String of(int minutes, Locale locale) {
        var hours = BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP);
        return NumberFormat.getInstance(locale).format(hours);
    }
}
