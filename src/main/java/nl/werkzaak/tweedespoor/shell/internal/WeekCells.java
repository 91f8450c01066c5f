package nl.werkzaak.tweedespoor.shell.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Band;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Model;

/** What each week's cell shows; one path per kind keeps the picture small on the wire. */
final class WeekCells {

    enum Kind {
        PAST,
        NEXT,
        BAND,
        /** The second track may wait until here, or waits for capacity. */
        BAND_SOFT,
        /** Recovered: the week does not count. */
        PAUSE,
        TODAY
    }

    /** A cell's place. */
    record Cell(double x, double y, double width, double height) {

        private String path() {
            double r = Math.min(3, width / 3);
            return String.format(
                    Locale.ROOT,
                    "M%.1f %.1fh%.1fq%.1f 0 %.1f %.1fv%.1fq0 %.1f-%.1f %.1fh-%.1fq-%.1f 0-%.1f-%.1fv-%.1fq0-%.1f %.1f-%.1fz",
                    x + r,
                    y,
                    width - 2 * r,
                    r,
                    r,
                    r,
                    height - 2 * r,
                    r,
                    r,
                    r,
                    width - 2 * r,
                    r,
                    r,
                    r,
                    height - 2 * r,
                    r,
                    r,
                    r);
        }
    }

    private final Model model;

    WeekCells(Model model) {
        this.model = model;
    }

    Kind kind(int week) {
        int today = model.weekOf(model.today());
        if (week == today) {
            return Kind.TODAY;
        }
        if (paused(week)) {
            return Kind.PAUSE;
        }
        Kind band = bandKind(week);
        if (band != null) {
            return band;
        }
        return week < today ? Kind.PAST : Kind.NEXT;
    }

    /** Whether most of the week was recovery. */
    private boolean paused(int week) {
        LocalDate middle = model.start().plusDays(7L * week + 3);
        return model.pauses().stream().anyMatch(pause -> pause.contains(middle));
    }

    private @org.jspecify.annotations.Nullable Kind bandKind(int week) {
        Band band = model.band();
        if (band == null || week < model.weekOf(band.from())) {
            return null;
        }
        if (band.due() == null) {
            return Kind.BAND_SOFT;
        }
        int due = Math.max(model.weekOf(band.from()), model.weekOf(band.due().minusDays(1)));
        if (week <= due) {
            return Kind.BAND;
        }
        return band.latest() != null && week <= model.weekOf(band.latest().minusDays(1)) ? Kind.BAND_SOFT : null;
    }

    String svg(IntFunction<Cell> place) {
        Map<Kind, StringBuilder> paths = new EnumMap<>(Kind.class);
        for (int week = 0; week < model.weeks(); week++) {
            paths.computeIfAbsent(kind(week), kind -> new StringBuilder())
                    .append(place.apply(week).path());
        }
        StringBuilder svg = new StringBuilder();
        paths.forEach((kind, path) -> svg.append("<path class=\"w-")
                .append(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("\" d=\"")
                .append(path)
                .append("\"/>"));
        return svg.toString();
    }
}
