package nl.werkzaak.tweedespoor.site.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A good answer, as it goes over the wire.
 *
 * @param caching value of Cache-Control
 */
record ApiAnswer(byte[] body, String type, Locale locale, String caching) {
    static ApiAnswer json(byte[] body, Locale locale, String caching) {
        return new ApiAnswer(body, "application/json", locale, caching);
    }

    /** Weak, since the same answer also goes compressed. */
    String etag() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .substring(0, 22) + "\"";
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @param known value of If-None-Match */
    static boolean isKnown(String etag, @Nullable String known) {
        if (known == null) {
            return false;
        }
        var opaque = etag.substring(2);
        for (var each : known.split(",")) {
            var candidate = each.strip();
            if (candidate.equals("*") || candidate.equals(etag) || candidate.equals(opaque)) {
                return true;
            }
        }
        return false;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
