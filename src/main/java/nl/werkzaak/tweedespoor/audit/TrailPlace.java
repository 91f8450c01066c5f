package nl.werkzaak.tweedespoor.audit;

import java.util.HexFormat;

/** A place in the chain that somebody can keep outside the database; written {@code 123:ab12…}. */
public record TrailPlace(long seq, String link) {
    private static final String FORM = "\\d{1,18}:[0-9a-f]{64}";

    static TrailPlace of(long seq, byte[] link) {
        return new TrailPlace(seq, HexFormat.of().formatHex(link));
    }

    /** @throws IllegalArgumentException when it is not written so */
    public static TrailPlace parse(String text) {
        var word = text.strip();
        if (!word.matches(FORM)) {
            throw new IllegalArgumentException("Not a place in the audit trail: " + word);
        }
        return new TrailPlace(
                Long.parseLong(word.substring(0, word.indexOf(':'))), word.substring(word.indexOf(':') + 1));
    }

    @Override
    public String toString() {
        return seq + ":" + link;
    }
}
