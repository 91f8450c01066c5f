package nl.werkzaak.tweedespoor.shared;

import java.util.Base64;
import java.util.HexFormat;

/** A 32-byte key written down: base64, or 64 hexadecimal digits as a key file once held it. */
public final class KeyText {
    private static final int HEX_DIGITS = 64;

    private KeyText() {}

    /** @throws IllegalArgumentException when it is neither */
    public static byte[] bytes(String text) {
        var key = text.strip();
        return key.length() == HEX_DIGITS
                ? HexFormat.of().parseHex(key)
                : Base64.getDecoder().decode(key);
    }
}
