package nl.werkzaak.tweedespoor.shell.ui;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A number for one failure, easy to read out: no letters that look or sound alike. */
final class Reference {

    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        String letters = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
        return letters.substring(0, 4) + "-" + letters.substring(4);
    }
}
