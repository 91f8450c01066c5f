package nl.werkzaak.tweedespoor.shell.internal;

import java.util.Locale;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Model;

/**
 * Draws the weeks as inline SVG at three widths, of which the style sheet shows the one that fits; so text keeps its
 * size and no script has to measure anything.
 */
public final class WeeksPicture {

    private WeeksPicture() {}

    public static String draw(Model model, Words words, Locale locale) {
        return new WeeksStrip(model, words, locale, 1040).svg("weeks-wide")
                + new WeeksStrip(model, words, locale, 680).svg("weeks-middle")
                + new WeeksGrid(model, words, locale).svg("weeks-narrow");
    }
}
