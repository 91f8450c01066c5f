package nl.werkzaak.tweedespoor.shared;

import java.util.regex.Pattern;

/** Reads an amount as people type it, the Dutch or the English way. */
public final class Amounts {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}([.,]\\d{3}){1,2}");
    private static final Pattern WITH_CENTS = Pattern.compile(
            "(\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2}),(\\d{1,2}|-)|(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})\\.\\d{1,2}");

    private Amounts() {}

    /**
     * Takes {@code 3250}, {@code 3.250,00}, {@code 3,250.00}, {@code € 3250,5} and {@code 3.250,-}. A point or comma
     * before exactly three figures parts thousands, since amounts have two decimals.
     */
    public static Money parse(String text) {
        var plain = text.replaceAll("[\\s\\u00a0€]", "");
        if (plain.isEmpty()) {
            throw new Refusal("shared.required");
        }
        if (WHOLE.matcher(plain).matches()) {
            return Money.euros(plain.replaceAll("[.,]", ""));
        }
        if (!WITH_CENTS.matcher(plain).matches()) {
            throw new Refusal("shared.amount.invalid");
        }
        var point = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
        var cents = plain.substring(point + 1).replace("-", "00");
        return Money.euros(plain.substring(0, point).replaceAll("[.,]", "") + "." + cents);
    }
}
