package nl.werkzaak.tweedespoor.shared;

import java.util.Locale;

/** The portal's texts in Dutch and English, by message key. */
public interface Texts {
    Locale DUTCH = Locale.of("nl", "NL");
    Locale ENGLISH = Locale.of("en", "GB");

    /** The text with its arguments filled in; a missing key gives {@code !key!}, which tests look for. */
    String get(Locale locale, String key, Object... args);

    boolean has(Locale locale, String key);

    default String get(Locale locale, Refusal refusal) {
        return get(locale, refusal.key(), refusal.args());
    }
}
