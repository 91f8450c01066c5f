package nl.werkzaak.tweedespoor.shared;

import java.text.Normalizer;

/** What a file is called, fit to be shown: a sender chooses the name, so it may hold paths or turn text around. */
public final class FileNames {
    private static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 10;
    /** Control, format (direction and joining marks), private, unassigned and lone surrogate characters. */
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]+";

    private FileNames() {}

    /** The last part of a path in visible characters, at most 100 of them with its ending; empty when nothing is left. */
    public static String clean(String name) {
        var seen = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll(UNSEEN, "");
        var last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[:*?\"<>|;]+", "-").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return shortened(plain);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var kept = LONGEST - ending.length() - 1;
        return name.substring(0, name.offsetByCodePoints(0, kept)) + "…" + ending;
    }
}
