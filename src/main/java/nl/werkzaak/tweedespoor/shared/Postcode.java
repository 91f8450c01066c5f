package nl.werkzaak.tweedespoor.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Dutch postal code, kept as {@code 4001 AB}; SA, SD and SS are never given out. */
public record Postcode(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3} (?!SA|SD|SS)[A-Z]{2}");

    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("shared.postcode.invalid");
        }
    }

    /** @throws Refusal unless it is a Dutch postal code, with or without a space */
    public static Postcode parse(String text) {
        var compact = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return new Postcode(compact.length() == 6 ? compact.substring(0, 4) + " " + compact.substring(4) : compact);
    }

    @Override
    public String toString() {
        return value;
    }
}
