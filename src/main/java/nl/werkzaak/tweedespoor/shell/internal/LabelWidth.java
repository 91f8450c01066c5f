package nl.werkzaak.tweedespoor.shell.internal;

/** A rough, rather too wide guess of a text's width at 13.5 px: fonts differ, and DejaVu is the widest. */
final class LabelWidth {

    private LabelWidth() {}

    static double bold(String text) {
        return 1.12 * of(text);
    }

    static double of(String text) {
        return text.chars().mapToDouble(LabelWidth::of).sum();
    }

    private static double of(int c) {
        if ("ilj.,:;'|!I()".indexOf(c) >= 0) {
            return 4.6;
        }
        if ("mwMW".indexOf(c) >= 0) {
            return 12.6;
        }
        return c == ' ' ? 4.5 : Character.isUpperCase(c) ? 10 : "frt-".indexOf(c) >= 0 ? 5.8 : 8.5;
    }
}
