package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text; never changed once stored. Dutch binds and is what the hash is over (SHA-256, hexadecimal);
 * English only helps reading.
 */
public record TermsVersion(
        UUID id,
        TermsKind kind,
        int number,
        String dutch,
        @Nullable String english,
        String sha256,
        Instant from) {

    public String text(Locale locale) {
        var translated = english;
        return locale.getLanguage().equals(Texts.ENGLISH.getLanguage()) && translated != null ? translated : dutch;
    }
}
