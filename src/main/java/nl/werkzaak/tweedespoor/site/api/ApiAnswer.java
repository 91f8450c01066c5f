package nl.werkzaak.tweedespoor.site.api;

import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
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

    /**
     * Weak, since the same answer also goes compressed. Two checksums tell versions of one answer apart as surely as a
     * cryptographic hash that nobody tries to break, at a tenth of its time.
     */
    String etag() {
        var one = new CRC32C();
        one.update(body);
        var other = new CRC32();
        other.update(body);
        return "W/\"" + HexFormat.of().toHexDigits(one.getValue() << 32 | other.getValue()) + "\"";
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
}
