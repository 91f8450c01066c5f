package nl.werkzaak.tweedespoor.capacity.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.Utilisation;
import nl.werkzaak.tweedespoor.capacity.WeekLoad;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * A column per week: hours as an outline, what is booked filled, 90 % as a line across; a red week has a square on top
 * too. Drawn at two widths, of which the style sheet shows the one that fits.
 */
final class UtilisationPicture {
    /** Texts in the reader's language. */
    interface Words {
        String get(String key, Object... args);
    }

    private record Size(String css, double width, double height, int labelEvery) {}

    private static final Size WIDE = new Size("utilisation-wide", 1100, 240, 1);
    private static final Size NARROW = new Size("utilisation-narrow", 340, 210, 5);
    private static final double TOP = 20;
    private static final double LEFT = 34;
    private static final int HOUR = 60;
    private static final List<Integer> STEPS = List.of(5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000);

    private final List<WeekLoad> weeks;
    private final Set<Week> red;
    private final Words words;
    private final Locale locale;
    private final int step;
    private final int most;

    UtilisationPicture(Utilisation utilisation, Words words, Locale locale) {
        this.weeks = utilisation.weeks();
        this.red = utilisation.red();
        this.words = words;
        this.locale = locale;
        var hours = weeks.stream()
                .mapToInt(load -> Math.ceilDiv(Math.max(load.available(), load.booked()), HOUR))
                .max()
                .orElse(0);
        this.step = STEPS.stream().filter(each -> each * 4 >= hours).findFirst().orElse(5000);
        this.most = step * Math.max(1, Math.ceilDiv(hours, step));
    }

    String draw() {
        return draw(WIDE) + draw(NARROW);
    }

    private String draw(Size size) {
        var svg = new StringBuilder(format(
                "<svg class=\"%s\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-labelledby=\"%s-t %s-d\">",
                size.css(), size.width(), size.height() + 60, size.css(), size.css()));
        svg.append(format("<title id=\"%s-t\">%s</title>", size.css(), escape(title())));
        svg.append(format("<desc id=\"%s-d\">%s</desc>", size.css(), escape(description())));
        for (var hours = 0; hours <= most; hours += step) {
            svg.append(line("u-grid", LEFT, y(size, hours * HOUR), size.width(), y(size, hours * HOUR)))
                    .append(text("u-axis", LEFT - 6, y(size, hours * HOUR) + 4, "end", String.valueOf(hours)));
        }
        for (var at = 0; at < weeks.size(); at++) {
            svg.append(column(size, at));
        }
        return svg.append("</svg>").toString();
    }

    private String column(Size size, int at) {
        var load = weeks.get(at);
        var pitch = (size.width() - LEFT) / weeks.size();
        var width = pitch * 0.7;
        var x = LEFT + at * pitch + pitch * 0.15;
        var isRed = red.contains(load.week());
        var svg = new StringBuilder();
        svg.append(bar(size, "u-available", x, width, load.available()));
        svg.append(bar(size, isRed ? "u-booked u-red" : "u-booked", x, width, load.booked()));
        if (load.available() > 0) {
            var limit = y(size, load.available() * 9 / 10);
            svg.append(line("u-limit", x - 1, limit, x + width + 1, limit));
        }
        if (isRed) {
            var top = y(size, Math.max(load.available(), load.booked())) - 12;
            svg.append(format(
                    "<rect class=\"u-square\" x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\" rx=\"1\"/>",
                    x + width / 2 - 4, top));
        }
        if (at % size.labelEvery() == 0) {
            svg.append(text(
                    "u-week",
                    x + width / 2,
                    TOP + size.height() + 16,
                    "middle",
                    "" + load.week().number()));
        }
        if (at == 0 || load.week().number() == 1) {
            var year = String.valueOf(load.week().year());
            svg.append(text("u-year", x, TOP + size.height() + 33, "start", year));
        }
        return svg.toString();
    }

    private String bar(Size size, String css, double x, double width, int minutes) {
        var y = y(size, minutes);
        return format(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                css, x, y, width, TOP + size.height() - y);
    }

    private double y(Size size, int minutes) {
        return TOP + size.height() * (1 - minutes / (double) (most * HOUR));
    }

    private String title() {
        return words.get("capacity.utilisation.title", weeks.size());
    }

    private String description() {
        if (red.isEmpty()) {
            return words.get("capacity.utilisation.fine");
        }
        return words.get(
                "capacity.utilisation.redWeeks",
                red.stream().map(week -> Formats.week(week, locale)).collect(Collectors.joining("; ")));
    }

    private static String line(String css, double x1, double y1, double x2, double y2) {
        return format("<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>", css, x1, y1, x2, y2);
    }

    private static String text(String css, double x, double y, String anchor, String text) {
        return format("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", css, x, y, anchor)
                + escape(text)
                + "</text>";
    }

    private static String format(String pattern, Object... args) {
        return String.format(Locale.ROOT, pattern, args);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
