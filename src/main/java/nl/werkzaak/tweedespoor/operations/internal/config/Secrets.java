package nl.werkzaak.tweedespoor.operations.internal.config;

import java.util.Base64;
import java.util.Set;

/** Tells weak secrets from good ones, and nothing else of them. */
final class Secrets {
    private static final int SHORTEST = 12;
    private static final int KEY = 32;
    /** 32 random bytes have fewer different ones less often than once in 10^20. */
    private static final int MOST_ALIKE = 16;

    private static final Set<String> KNOWN = Set.of(
            "password",
            "wachtwoord",
            "changeme",
            "change-me",
            "changeit",
            "secret",
            "geheim",
            "portal",
            "portaal",
            "root",
            "admin",
            "mariadb",
            "werkzaak",
            "test",
            "demo");

    private Secrets() {}

    static boolean isWeakPassword(String password, String user) {
        var plain = password.toLowerCase().replaceAll("[^a-z]", "");
        return password.length() < SHORTEST || KNOWN.contains(plain) || password.equalsIgnoreCase(user);
    }

    /** Not 32 bytes in base64, or not random. */
    static boolean isWeakKey(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64);
            var different = java.util.stream.IntStream.range(0, key.length)
                    .map(n -> key[n])
                    .distinct()
                    .count();
            return key.length != KEY || different < MOST_ALIKE;
        } catch (IllegalArgumentException noBase64) {
            return true;
        }
    }
}
