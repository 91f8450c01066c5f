package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.openpdf.text.pdf.BaseFont;

/**
 * The two weights of the house font, parsed once and kept in memory: a font parsed from a path costs five times the
 * rest of a document.
 */
enum Face {
    REGULAR("OpenSans-Regular.ttf"),
    BOLD("OpenSans-SemiBold.ttf");

    private static final int KNOWN = 0x2600;

    private final BaseFont font;
    private final short[] widths = new short[KNOWN];

    Face(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Font " + file + " is missing");
            }
            font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            // A CID set must be complete to be valid in PDF/A-2 and is not needed at all (ISO 19005-2, 6.2.11.4.2).
            font.setIncludeCidSet(false);
            for (char c = 0; c < KNOWN; c++) {
                widths[c] = font.charExists(c) ? (short) font.getWidth(c) : -1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    float width(char c, float size) {
        return Math.max(0, widths[c]) * size / 1000;
    }

    float width(String text, float size) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Math.max(0, widths[text.charAt(i)]);
        }
        return width * size / 1000;
    }

    /** Text with only characters that the font can show: a missing glyph would break PDF/A and be read as nothing. */
    static String clean(String text) {
        int i = 0;
        while (i < text.length() && shown(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (c == '\n' || c == '\u00ad' || c < KNOWN && shown((char) c)) {
                clean.append((char) c);
            } else if (Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                clean.append('?');
            }
        });
        return clean.toString();
    }

    private static boolean shown(char c) {
        return c >= ' ' && c < KNOWN && REGULAR.widths[c] >= 0 && BOLD.widths[c] >= 0 && c != '\u007f' && c != '\u00ad';
    }
}
