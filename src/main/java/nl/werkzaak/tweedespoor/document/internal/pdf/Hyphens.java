package nl.werkzaak.tweedespoor.document.internal.pdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.pdf.hyphenation.Hyphenation;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/**
 * Where a long word may be broken, and how badly a line must need it. Only what stands at the end of a line is looked
 * up, and each word once.
 *
 * @param dutch whether the Dutch patterns hold; in other languages only a soft hyphen breaks a word
 * @param filled share of the measure (0 to 1) that is enough for a line to leave the next word whole
 */
record Hyphens(boolean dutch, float filled) {
    private static final int SHORTEST = 10;
    private static final int LEAST_PART = 3;
    private static final int[] NOWHERE = {};
    private static final Cache<String, int[]> KNOWN =
            Caffeine.newBuilder().maximumSize(4_000).build();

    static Hyphens of(Locale locale) {
        return new Hyphens(locale.getLanguage().equals("nl"), 0.8f);
    }

    /** For headings: a word is broken only when it fits no line. */
    Hyphens sparing() {
        return new Hyphens(dutch, 0);
    }

    /** How many letters may stand before a hyphen, ascending. */
    int[] in(String word) {
        return dutch && word.length() >= SHORTEST ? KNOWN.get(word, Hyphens::find) : NOWHERE;
    }

    private static int[] find(String word) {
        Hyphenation found = Patterns.DUTCH.hyphenate(word, LEAST_PART, LEAST_PART);
        return found == null ? NOWHERE : found.getHyphenationPoints();
    }

    /** Read when the first long word comes. */
    private static final class Patterns {
        static final HyphenationTree DUTCH = read("/hyphenation/hyph-nl.xml");

        private static HyphenationTree read(String file) {
            try (InputStream in = Hyphens.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is missing");
                }
                HyphenationTree tree = new HyphenationTree();
                tree.loadSimplePatterns(in);
                return tree;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
