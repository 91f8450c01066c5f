package nl.werkzaak.tweedespoor.shared;

import java.util.regex.Pattern;

/** Number of a company in the trade register: eight digits kept as text; there is no public check digit. */
public record KvkNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{8}");

    public KvkNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("shared.kvk.invalid");
        }
    }

    /** @throws Refusal unless eight digits remain after taking out spaces */
    public static KvkNumber parse(String text) {
        return new KvkNumber(text.replaceAll("\\s", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
