package nl.werkzaak.tweedespoor.shell.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Mark;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Model;

/** The phone's picture: a row per quarter of thirteen weeks, the marks inside their weeks. */
final class WeeksGrid {

    private static final int QUARTER = 13;
    private static final double WIDTH = 340;
    private static final double GUTTER = 54;
    private static final double PITCH = 22;
    private static final double ROW = 26;
    private static final double CELL = 19;
    private static final double YEAR_GAP = 12;

    private final Model model;
    private final Words words;
    private final Locale locale;

    WeeksGrid(Model model, Words words, Locale locale) {
        this.model = model;
        this.words = words;
        this.locale = locale;
    }

    String svg(String cssClass) {
        int rows = Math.ceilDiv(model.weeks(), QUARTER);
        StringBuilder svg = new StringBuilder(Svg.open(cssClass, WIDTH, rowTop(rows) + 2));
        svg.append(new WeekCells(model).svg(this::cell));
        for (int row = 0; row < rows; row++) {
            svg.append(Svg.text("w-axis", 0, rowTop(row) + 14, "start", month(row)));
        }
        model.marks().stream().filter(this::inside).forEach(mark -> svg.append(mark(mark)));
        return svg.append(today()).append("</svg>").toString();
    }

    private WeekCells.Cell cell(int week) {
        return new WeekCells.Cell(GUTTER + week % QUARTER * PITCH, rowTop(week / QUARTER), CELL, CELL + 3);
    }

    private static double rowTop(int row) {
        return 1 + row * ROW + row / 4 * YEAR_GAP;
    }

    private String month(int row) {
        LocalDate first = model.start().plusWeeks((long) row * QUARTER);
        return DateTimeFormatter.ofPattern("MMM ’yy", locale).format(first).replace(".", "");
    }

    private boolean inside(Mark mark) {
        int week = model.weekOf(mark.date());
        return week >= 0 && week < model.weeks();
    }

    private String mark(Mark mark) {
        WeekCells.Cell cell = cell(model.weekOf(mark.date()));
        return Svg.mark(mark.tone(), cell.x() + cell.width() / 2, cell.y() + cell.height() / 2, 5.5);
    }

    private String today() {
        int week = model.weekOf(model.today());
        if (week < 0 || week >= model.weeks()) {
            return "";
        }
        WeekCells.Cell cell = cell(week);
        return Svg.format(
                        "<rect class=\"w-today-ring\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"5\">",
                        cell.x() - 2, cell.y() - 2, cell.width() + 4, cell.height() + 4)
                + "<title>" + Svg.escape(words.get("shell.weeks.today.short", week + 1)) + "</title></rect>";
    }
}
