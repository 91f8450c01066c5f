package nl.werkzaak.tweedespoor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.document.Block.Figure;
import nl.werkzaak.tweedespoor.document.Block.Shape;
import nl.werkzaak.tweedespoor.document.Block.Tone;
import nl.werkzaak.tweedespoor.report.AdviceText.Scale;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.shared.Texts;

/** What was observed, as a picture: per task three rows of four blocks, filled up to the level. */
final class AdviceFigure {
    private static final float WIDTH = 459;
    private static final float BLOCK = 40;
    private static final float GAP = 4;
    private static final float LEFT = 250;
    private static final float LINE = 16;
    private static final float HEAD = 20;
    private static final int MOST_TASKS = 4;
    private static final int LONGEST_NAME = 70;

    private AdviceFigure() {}

    /** The first tasks only: the picture is part of one page; the table holds them all. */
    static Figure of(Texts texts, List<Task> tasks) {
        var shown = tasks.subList(0, Math.min(tasks.size(), MOST_TASKS));
        float height = shown.size() * (HEAD + Scale.values().length * LINE) + 4;
        var shapes = new ArrayList<Shape>();
        var top = height;
        for (var task : shown) {
            top -= HEAD;
            shapes.add(new Shape.Label(0, top + 5, shortened(task.words()), 10, true, Tone.INK));
            for (var scale : Scale.values()) {
                top -= LINE;
                row(texts, task, scale, top, shapes);
            }
        }
        var alt = shown.stream().map(task -> spoken(texts, task)).collect(Collectors.joining(" "));
        return new Figure(alt, WIDTH, height, shapes);
    }

    private static void row(Texts texts, Task task, Scale scale, float y, List<Shape> shapes) {
        int level = Objects.requireNonNull(task.level(scale));
        shapes.add(new Shape.Label(
                0, y + 3, texts.get(Texts.DUTCH, "report.advice.scale." + scale), 9, false, Tone.QUIET));
        for (var n = 0; n < Scale.LEVELS; n++) {
            var tone = n < level ? Tone.PRIMARY : Tone.LINE;
            shapes.add(new Shape.Bar(LEFT + n * (BLOCK + GAP), y + 2, BLOCK, 9, tone));
        }
        shapes.add(new Shape.Label(
                LEFT + Scale.LEVELS * (BLOCK + GAP) + 4, y + 3, level + "/" + Scale.LEVELS, 9, true, Tone.INK));
    }

    private static String spoken(Texts texts, Task task) {
        return task.words() + ": "
                + java.util.Arrays.stream(Scale.values())
                        .map(scale -> texts.get(Texts.DUTCH, "report.advice.scale." + scale) + " " + task.level(scale)
                                + "/" + Scale.LEVELS)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME - 1) + "…";
    }
}
