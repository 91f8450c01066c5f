package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.awt.Color;
import nl.werkzaak.tweedespoor.document.Tone;

/** Measures (points, A4) and colours of the house style; the colours are the screens' tokens. */
final class House {
    static final float PAGE_WIDTH = 595;
    static final float PAGE_HEIGHT = 842;
    static final float LEFT = 68;
    static final float WIDTH = 459;
    /** Running text is kept to about 70 characters a line; tables take the full width. */
    static final float MEASURE = 412;

    static final float TOP = 758;
    static final float BOTTOM = 86;
    static final float HEADER_BASELINE = 792;
    static final float FOOTER_BASELINE = 46;

    static final float BODY = 10.5f;
    static final float LEADING = 15.6f;
    static final float SMALL = 9f;
    static final float SMALL_LEADING = 13f;
    static final float TABLE = 9.75f;
    static final float TABLE_LEADING = 13.6f;

    static final Color INK = new Color(0x1b2a33);
    static final Color QUIET = new Color(0x53626c);
    static final Color LINE = new Color(0xdcd8cf);
    static final Color PRIMARY = new Color(0x0f5c56);
    static final Color TINT = new Color(0xe3f0ee);
    static final Color NOW = new Color(0xd9692b);
    static final Color LATE = new Color(0xa4262c);

    private House() {}

    static Color color(Tone tone) {
        return switch (tone) {
            case INK -> INK;
            case QUIET -> QUIET;
            case LINE -> LINE;
            case PRIMARY -> PRIMARY;
            case TINT -> TINT;
            case NOW -> NOW;
            case LATE -> LATE;
        };
    }
}
