package nl.werkzaak.tweedespoor.shell.internal;

/** A rough, rather too wide guess of a text's width at 13.5 px in a system sans. */
final class LabelWidth {

    private LabelWidth() {}

    static double of(String text) {
        return text.chars().mapToDouble(LabelWidth::of).sum();
    }

    private static double of(int c) {
        if ("ilj.,:;'|!I()".indexOf(c) >= 0) {
            return 4.1;
        }
        if ("mwMW".indexOf(c) >= 0) {
            return 11.5;
        }
        return c == ' ' ? 4.2 : Character.isUpperCase(c) ? 9.4 : "frt-".indexOf(c) >= 0 ? 5.4 : 7.7;
    }
}
