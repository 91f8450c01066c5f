package nl.werkzaak.tweedespoor.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people type them, the Dutch or the English way. */
public final class Amounts {
    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>-?)(?<whole>\\d{1,9}|[1-9]\\d{0,2}(?<part>[., ])\\d{3}(?:\\k<part>\\d{3})?)?"
                    + "(?:(?<mark>[.,])(?<decimals>\\d{1,2}|-))?");
    private static final Pattern ONE_MARK = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern LONG_DECIMALS = Pattern.compile("-?[\\d., ]*\\d[.,]\\d{3,}");

    private Amounts() {}

    /**
     * A number with at most two decimals, which somebody will be bound by: the last point or comma before one or two
     * figures is the decimal mark, others part thousands where they stand rightly.
     *
     * @return nothing where nothing is typed
     * @throws Refusal for what is no number, and for {@code 1.234}, which means two things
     */
    public static Optional<BigDecimal> number(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f]", " ")
                .replaceAll("[€%]", "")
                .strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (ONE_MARK.matcher(plain).matches()) {
            throw new Refusal("shared.number.ambiguous", plain.replaceAll("[.,]", ""));
        }
        var found = NUMBER.matcher(plain);
        if (found.matches() && standsRightly(found)) {
            return Optional.of(value(found));
        }
        throw new Refusal(LONG_DECIMALS.matcher(plain).matches() ? "shared.number.decimals" : "shared.number.invalid");
    }

    /**
     * The same for what can only be counted.
     *
     * @throws Refusal for anything with decimals, too
     */
    public static Optional<Integer> whole(String text) {
        return number(text).map(number -> {
            if (number.scale() > 0) {
                throw new Refusal("shared.number.whole");
            }
            return number.intValueExact();
        });
    }

    /**
     * An amount for an estimate: {@code 3250}, {@code 3.250,00}, {@code 3,250.00}, {@code € 3250,5}, {@code 3.250,-} and
     * also {@code 3.250}, since nobody is bound by it and wages run into thousands.
     */
    public static Money parse(String text) {
        var plain = text.replaceAll("[\\s\\u00a0€]", "");
        if (plain.isEmpty()) {
            throw new Refusal("shared.required");
        }
        try {
            var thousands = ONE_MARK.matcher(plain).matches();
            var read = number(thousands ? plain.replaceAll("[.,]", "") : plain).filter(number -> number.signum() >= 0);
            return Money.euros(
                    read.orElseThrow(() -> new Refusal("shared.amount.invalid")).toPlainString());
        } catch (Refusal noNumber) {
            throw new Refusal("shared.amount.invalid");
        }
    }

    private static boolean standsRightly(Matcher found) {
        var mark = found.group("mark");
        return found.group("whole") == null
                ? mark != null && !found.group("decimals").equals("-")
                : mark == null || !mark.equals(found.group("part"));
    }

    private static BigDecimal value(Matcher found) {
        var whole = found.group("whole") == null ? "0" : found.group("whole").replaceAll("\\D", "");
        var decimals = found.group("decimals");
        return new BigDecimal(
                found.group("sign") + whole + (decimals == null ? "" : "." + decimals.replace("-", "00")));
    }
}
