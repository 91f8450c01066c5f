package nl.werkzaak.tweedespoor.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** Long beats complicated (NIST SP 800-63B §3.1.1): at least twelve characters and not the obvious ones. */
public final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final List<String> OBVIOUS =
            List.of("wachtwoord", "password", "welkom", "123456", "qwerty", "werkzaak", "azerty", "geheim");

    private PasswordRules() {}

    /**
     * @param related what the person typed beside it, such as the e-mail address and the company's name
     * @throws Refusal at {@code password}
     */
    public static void check(String password, String... related) {
        if (password.length() < SHORTEST) {
            throw new Refusal("identity.password.short", SHORTEST).at("password");
        }
        if (password.length() > LONGEST) {
            throw new Refusal("identity.password.long", LONGEST).at("password");
        }
        var plain = simplify(password);
        if (plain.chars().distinct().count() < 5) {
            throw new Refusal("identity.password.obvious").at("password");
        }
        var rest = remainder(plain, related);
        if (rest.length() < 6) {
            throw new Refusal("identity.password.related").at("password");
        }
    }

    /** What is left of a password after taking out obvious words and words of the person's own data. */
    private static String remainder(String plain, String... related) {
        var rest = plain;
        for (var word : OBVIOUS) {
            rest = rest.replace(word, "");
        }
        var words = Arrays.stream(related)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= 4)
                .toList();
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static String simplify(String password) {
        return password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
