package nl.werkzaak.tweedespoor.workspace.ui;

import java.util.Locale;

/** Minutes as people say them: {@code 1 uur en 30 minuten} would be long in a table, so {@code 1:30 uur}. */
final class Durations {
    private Durations() {}

    static String of(int minutes, Locale locale) {
        var unit = "en".equals(locale.getLanguage()) ? " hours" : " uur";
        return minutes / 60 + (minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60)) + unit;
    }
}
