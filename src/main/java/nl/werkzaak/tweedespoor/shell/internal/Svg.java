package nl.werkzaak.tweedespoor.shell.internal;

import java.util.Locale;
import nl.werkzaak.tweedespoor.shell.Tone;

/** The few shapes the pictures need. Every text goes through {@link #escape}. */
final class Svg {

    private Svg() {}

    static String open(String cssClass, double width, double height) {
        return format(
                "<svg class=\"%s\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" aria-hidden=\"true\""
                        + " focusable=\"false\">",
                cssClass, width, height, width, height);
    }

    static String text(String cssClass, double x, double y, String anchor, String text) {
        return format("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", cssClass, x, y, anchor)
                + escape(text)
                + "</text>";
    }

    static String line(String cssClass, double x1, double y1, double x2, double y2) {
        return format("<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>", cssClass, x1, y1, x2, y2);
    }

    /** The shape of a tone around a middle point, as in the badges. */
    static String mark(Tone tone, double x, double y, double r) {
        String css = "w-mark " + tone.css();
        return switch (tone) {
            case LATE ->
                format(
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1\"/>",
                        css, x - r, y - r, 2 * r, 2 * r);
            case NEUTRAL ->
                format(
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"5\" rx=\"2.5\"/>",
                        css, x - r - 1, y - 2.5, 2 * r + 2);
            case WAITING ->
                format(
                                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1\"/>",
                                css, x - r * .95, y - r * .9, r * .8, 1.8 * r)
                        + format(
                                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1\"/>",
                                css, x + r * .15, y - r * .9, r * .8, 1.8 * r);
            case DONE ->
                format("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", css, x, y, r)
                        + format(
                                "<path class=\"w-check\" d=\"M%.1f %.1fl%.1f %.1fl%.1f %.1f\"/>",
                                x - r * .45, y + r * .05, r * .35, r * .38, r * .6, -r * .75);
            case NOW, NEXT -> format("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", css, x, y, r);
        };
    }

    static String format(String pattern, Object... args) {
        return String.format(Locale.ROOT, pattern, args);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
