package nl.werkzaak.tweedespoor.site.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Step;
import org.jspecify.annotations.Nullable;

/** The weeks of wage payment as a strip; numbers below it point to the lines of the table. */
final class TimelineFigure {

    private static final float WIDTH = 459;
    private static final float ABOVE = 36;
    private static final float CELL = 20;
    private static final float LANE = 13;
    private static final float CHARACTER = 4.3f;

    private final Overview overview;
    private final StepWords words;
    private final int weeks;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Integer> lanes;
    private final float strip;

    private TimelineFigure(Overview overview, StepWords words) {
        this.overview = overview;
        this.words = words;
        var days = ChronoUnit.DAYS.between(overview.start(), overview.result().lastPaidDay()) + 1;
        weeks = (int) Math.ceilDiv(Math.max(days, 7), 7L);
        lanes = lanes();
        strip = 16 + LANE * lanes.stream().max(Integer::compare).orElse(0);
    }

    static Block.Figure of(Overview overview, StepWords words) {
        var figure = new TimelineFigure(overview, words);
        for (int week = 0; week < figure.weeks; week++) {
            figure.cell(week);
        }
        figure.above();
        figure.numbers();
        return new Block.Figure(figure.spoken(), WIDTH, figure.strip + CELL + ABOVE, figure.shapes);
    }

    private String spoken() {
        return words.text(
                "site.pdf.figure",
                week(overview.today()) + 1,
                weeks,
                words.track(overview.result().secondTrack()),
                words.date(overview.result().lastPaidDay()));
    }

    /** A week of recovery stays open: it does not count. */
    private void cell(int week) {
        var middle = overview.start().plusDays(7L * week + 3);
        if (overview.pauses().stream().noneMatch(pause -> pause.contains(middle))) {
            var pitch = WIDTH / weeks;
            shapes.add(new Shape.Bar(week * pitch, strip, pitch * .8f, CELL, tone(week)));
        }
    }

    private Tone tone(int week) {
        if (week == week(overview.today())) {
            return Tone.NOW;
        }
        if (inBand(week)) {
            return Tone.PRIMARY;
        }
        return week < week(overview.today()) ? Tone.TINT : Tone.LINE;
    }

    private boolean inBand(int week) {
        var band = overview.result().secondTrack();
        var last = band.latest() == null ? band.due() : band.latest();
        return band.earliest() != null
                && last != null
                && week >= week(band.earliest())
                && week <= Math.max(week(band.earliest()), week(last.minusDays(1)));
    }

    /** Today above the strip, the second track one line higher so that they never meet. */
    private void above() {
        var today = words.text("shell.weeks.today.short", week(overview.today()) + 1);
        label(overview.today(), strip + CELL + 6, today, Tone.INK);
        var earliest = overview.result().secondTrack().earliest();
        if (earliest != null) {
            label(
                    earliest,
                    strip + CELL + 21,
                    band(earliest, overview.result().secondTrack().latest()),
                    Tone.PRIMARY);
        }
    }

    private String band(LocalDate from, @Nullable LocalDate latest) {
        var start = Formats.shortDate(from, words.locale());
        return latest == null
                ? words.text("shell.weeks.band.open", start)
                : words.text("shell.weeks.band.text", start, Formats.shortDate(latest, words.locale()));
    }

    private void label(LocalDate day, float y, String text, Tone tone) {
        var x = Math.clamp(x(day), 0, WIDTH - text.length() * CHARACTER);
        shapes.add(new Shape.Label(x, y, text, 8.5f, true, tone));
    }

    /** A number that would touch the one before it goes a lane deeper. */
    private List<Integer> lanes() {
        var ends = new ArrayList<Float>();
        var result = new ArrayList<Integer>();
        for (int i = 0; i < overview.steps().size(); i++) {
            var x = number(i);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > x - 3) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0f);
            }
            ends.set(lane, x + (i < 9 ? 6f : 11f));
            result.add(lane);
        }
        return result;
    }

    private float number(int step) {
        return Math.min(x(overview.steps().get(step).duty().date()), WIDTH - 12);
    }

    private void numbers() {
        for (int i = 0; i < lanes.size(); i++) {
            var x = number(i);
            var y = strip - 13 - lanes.get(i) * LANE;
            shapes.add(new Shape.Line(x, y, x, strip - 1, .6f, Tone.QUIET));
            shapes.add(new Shape.Label(
                    x + 2,
                    y,
                    String.valueOf(i + 1),
                    8.5f,
                    true,
                    mark(overview.steps().get(i))));
        }
    }

    private static Tone mark(Step step) {
        return switch (step.state()) {
            case LATE -> Tone.LATE;
            case DONE, DONE_LATE -> Tone.PRIMARY;
            case NOW, NEXT -> Tone.INK;
            case ASK, PAST -> Tone.QUIET;
        };
    }

    private int week(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(overview.start(), day), 7L);
    }

    private float x(LocalDate day) {
        var days = Math.clamp(ChronoUnit.DAYS.between(overview.start(), day), 0, weeks * 7L);
        return WIDTH * days / (weeks * 7f);
    }
}
