package nl.werkzaak.tweedespoor.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps citizen numbers out of free text: the portal has no legal ground to hold one (UAVG art. 46). */
public final class TextGuard {
    /** Nine digits, as a whole, also when written with dots, dashes or spaces between them. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d.,-])\\d(?:[ .-]?\\d){8}(?![\\d])");

    private TextGuard() {}

    /** The refusal to show at the field, or nothing when the text may be kept. */
    public static Optional<Refusal> check(String text) {
        return NINE_DIGITS
                        .matcher(text)
                        .results()
                        .map(match -> match.group().replaceAll("\\D", ""))
                        .anyMatch(ElevenTest::passes)
                ? Optional.of(new Refusal("shared.text.bsn"))
                : Optional.empty();
    }

    /**
     * The same for a text with a greatest length.
     *
     * @param longest in characters, spaces around the text not counted
     */
    public static Optional<Refusal> check(String text, int longest) {
        return text.strip().length() > longest ? Optional.of(new Refusal("shared.text.long", longest)) : check(text);
    }

    /** @throws Refusal at {@code field} when the text holds something shaped like a citizen number */
    public static String require(String field, String text) {
        return kept(field, text, check(text));
    }

    /** @throws Refusal at {@code field} when the text is too long or holds something shaped like a citizen number */
    public static String require(String field, String text, int longest) {
        return kept(field, text, check(text, longest));
    }

    /** @throws Refusal at {@code field} when there is no text, or one that {@link #require} refuses */
    public static String needed(String field, String text, int longest) {
        if (text.isBlank()) {
            throw new Refusal("shared.required").at(field);
        }
        return require(field, text, longest);
    }

    private static String kept(String field, String text, Optional<Refusal> found) {
        found.ifPresent(refusal -> {
            throw refusal.at(field);
        });
        return text.strip();
    }
}
