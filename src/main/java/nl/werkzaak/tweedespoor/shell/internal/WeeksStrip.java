package nl.werkzaak.tweedespoor.shell.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Band;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Mark;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Model;

/** All weeks in one row, today and the second track's band above it, the main dates below it. */
final class WeeksStrip {

    private static final int YEAR = 52;
    private static final double YEAR_GAP = 10;
    private static final double TOP = 66;
    private static final double LANE = 44;
    /** What another system's font may take beyond the estimate. */
    private static final double WIDEST_FONT = 1.14;

    private final Model model;
    private final Words words;
    private final Locale locale;
    private final double width;
    private final double height;
    private final double pitch;

    WeeksStrip(Model model, Words words, Locale locale, double width) {
        this.model = model;
        this.words = words;
        this.locale = locale;
        this.width = width;
        this.height = width > 900 ? 46 : 40;
        this.pitch = (width - 8 - yearGaps() * YEAR_GAP) / model.weeks();
    }

    String svg(String cssClass) {
        List<LabelLanes.Placed<Mark>> labels = labels();
        int lanes = labels.stream().mapToInt(LabelLanes.Placed::lane).max().orElse(-1) + 1;
        double bottom = TOP + height + 26 + lanes * LANE;
        StringBuilder svg = new StringBuilder(Svg.open(cssClass, width, bottom));
        labels.forEach(label -> svg.append(leader(label)));
        svg.append(new WeekCells(model).svg(this::cell));
        svg.append(years()).append(band()).append(today());
        labels.forEach(label -> svg.append(label(label)));
        return svg.append("</svg>").toString();
    }

    private int yearGaps() {
        return (model.weeks() - 1) / YEAR;
    }

    private WeekCells.Cell cell(int week) {
        double gap = Math.min(2.4, pitch * .26);
        return new WeekCells.Cell(left(week), TOP, pitch - gap, height);
    }

    private double left(int week) {
        return 1 + week * pitch + (week / YEAR) * YEAR_GAP;
    }

    /** Where a day stands; days outside the picture stand at its edge. */
    private double x(LocalDate day) {
        long days = Math.clamp(ChronoUnit.DAYS.between(model.start(), day), 0, model.weeks() * 7L - 1);
        return left((int) (days / 7)) + pitch * (days % 7) / 7d;
    }

    private String years() {
        StringBuilder svg = new StringBuilder();
        for (int week = 0; week < model.weeks(); week += YEAR) {
            if (week == 0 || model.weeks() - week > YEAR / 2) {
                String name = words.get("shell.weeks.year", week / YEAR + 1);
                svg.append(Svg.text("w-axis", left(week), TOP + height + 17, "start", name));
            }
        }
        svg.append(Svg.text(
                "w-axis",
                width - 7,
                TOP + height + 17,
                "end",
                words.get("shell.weeks.last", Formats.shortDate(model.end().minusDays(1), locale))));
        return svg.toString();
    }

    private String today() {
        int week = model.weekOf(model.today());
        if (week < 0 || week >= model.weeks()) {
            return "";
        }
        double middle = left(week) + (pitch - 2) / 2;
        String text = words.get("shell.weeks.today.short", week + 1);
        double room = LabelWidth.bold(text) / 2 + 4;
        String anchor = middle < room ? "start" : middle > width - room ? "end" : "middle";
        double x = anchor.equals("start") ? 0 : anchor.equals("end") ? width : middle;
        return Svg.line("w-today-line", middle, 22, middle, TOP + height + 4)
                + Svg.format("<circle class=\"w-today-dot\" cx=\"%.1f\" cy=\"24\" r=\"6\"/>", middle)
                + Svg.text("w-today-text", x, 12, anchor, text);
    }

    private String band() {
        Band band = model.band();
        if (band == null) {
            return "";
        }
        LocalDate last = band.latest() != null ? band.latest() : band.due() != null ? band.due() : model.end();
        double from = x(band.from());
        double to = Math.max(from + pitch, x(last));
        String text = band.due() == null
                ? words.get("shell.weeks.band.open", Formats.shortDate(band.from(), locale))
                : words.get(
                        "shell.weeks.band.text",
                        Formats.shortDate(band.from(), locale),
                        Formats.shortDate(last, locale));
        double half = LabelWidth.bold(text) * WIDEST_FONT / 2;
        double middle = besideToday(Math.clamp((from + to) / 2, half, Math.max(half, width - half)), half);
        double y = TOP - 8;
        return Svg.format("<path class=\"w-bracket\" d=\"M%.1f %.1fv-6h%.1fv6\"/>", from, y, Math.max(2, to - from - 2))
                + Svg.text("w-band-text", middle, y - 13, "middle", text);
    }

    /** Moves the band's text off the line of today that comes down through it. */
    private double besideToday(double middle, double half) {
        int week = model.weekOf(model.today());
        double line = left(week) + pitch / 2;
        boolean free = week < 0 || week >= model.weeks() || Math.abs(line - middle) > half + 8;
        if (free) {
            return middle;
        }
        double right = line + half + 10;
        double left = Math.max(half, line - half - 10);
        double moved = line <= middle || line - half - 10 < half ? right : left;
        return moved + half > width ? left : moved;
    }

    private List<LabelLanes.Placed<Mark>> labels() {
        List<LabelLanes.Wish<Mark>> wishes = model.marks().stream()
                .map(mark -> new LabelLanes.Wish<>(
                        mark,
                        x(mark.date()),
                        10 + Math.max(LabelWidth.of(mark.label()), LabelWidth.of(date(mark)) + 14)))
                .toList();
        return LabelLanes.place(wishes, width);
    }

    private double laneTop(int lane) {
        return TOP + height + 30 + lane * LANE;
    }

    private String leader(LabelLanes.Placed<Mark> label) {
        return Svg.line("w-leader", label.x(), TOP + height, label.x(), laneTop(label.lane()) + 30);
    }

    private String label(LabelLanes.Placed<Mark> label) {
        boolean left = label.from() < label.x();
        double x = left ? label.x() - 8 : label.x() + 8;
        double y = laneTop(label.lane());
        String anchor = left ? "end" : "start";
        return Svg.mark(label.label().tone(), label.x(), y + 8, 5)
                + Svg.text("w-date", left ? x - 2 : x + 2, y + 12, anchor, date(label.label()))
                + Svg.text("w-label", x, y + 29, anchor, label.label().label());
    }

    /** Too late is a word too, for who does not see the colour of its square. */
    private String date(Mark mark) {
        String date = Formats.shortDate(mark.date(), locale);
        return mark.tone() == Tone.LATE ? date + " · " + words.get(Tone.LATE.key()) : date;
    }
}
