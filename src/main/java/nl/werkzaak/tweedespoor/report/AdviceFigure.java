package nl.werkzaak.tweedespoor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.document.Block.Figure;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;
import nl.werkzaak.tweedespoor.report.AdviceText.Scale;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.shared.Texts;

/** What was observed, as a picture on the first page: a line per task, three groups of four blocks up to the level. */
final class AdviceFigure {
    private static final float WIDTH = 459;
    private static final float LEFT = 162;
    private static final float COLUMN = 96;
    private static final float BLOCK = 15;
    private static final float GAP = 3;
    private static final float LINE = 18;
    private static final int MOST_TASKS = 5;
    private static final int LONGEST_NAME = 34;

    private AdviceFigure() {}

    /** The first tasks only: the picture is part of one page; the table holds them all. */
    static Figure of(Texts texts, List<Task> tasks) {
        var shown = tasks.subList(0, Math.min(tasks.size(), MOST_TASKS));
        float height = (shown.size() + 1) * LINE + 4;
        var shapes = new ArrayList<Shape>();
        var y = height - LINE;
        for (var scale : Scale.values()) {
            shapes.add(new Shape.Label(column(scale), y + 5, name(texts, scale), 7.8f, false, Tone.QUIET));
        }
        for (var task : shown) {
            y -= LINE;
            shapes.add(new Shape.Label(0, y + 5, shortened(task.words()), 9, true, Tone.INK));
            for (var scale : Scale.values()) {
                blocks(level(task, scale), column(scale), y, shapes);
            }
        }
        var alt = shown.stream().map(task -> spoken(texts, task)).collect(Collectors.joining(" "));
        return new Figure(alt, WIDTH, height, shapes);
    }

    private static void blocks(int level, float x, float y, List<Shape> shapes) {
        for (var n = 0; n < Scale.LEVELS; n++) {
            var tone = n < level ? Tone.PRIMARY : Tone.LINE;
            shapes.add(new Shape.Bar(x + n * (BLOCK + GAP), y + 4, BLOCK, 9, tone));
        }
        var figure = level + "/" + Scale.LEVELS;
        shapes.add(new Shape.Label(x + Scale.LEVELS * (BLOCK + GAP) + 2, y + 5, figure, 8, true, Tone.INK));
    }

    private static float column(Scale scale) {
        return LEFT + scale.ordinal() * COLUMN;
    }

    private static int level(Task task, Scale scale) {
        return Objects.requireNonNull(task.level(scale));
    }

    private static String spoken(Texts texts, Task task) {
        return task.words() + ": "
                + Arrays.stream(Scale.values())
                        .map(scale -> name(texts, scale) + " " + level(task, scale) + "/" + Scale.LEVELS)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String name(Texts texts, Scale scale) {
        return texts.get(Texts.DUTCH, "report.advice.scale." + scale);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME - 1) + "…";
    }
}
