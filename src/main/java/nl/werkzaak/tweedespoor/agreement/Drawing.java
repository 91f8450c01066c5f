package nl.werkzaak.tweedespoor.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * A drawn signature: strokes of points on a field of 600 by 200, written as {@code "10,20 12,24;40,20 44,30"}. Kept as
 * lines, never as a picture, so that nothing but lines can come in.
 */
record Drawing(List<List<Point>> strokes) {
    static final int WIDTH = 600;
    static final int HEIGHT = 200;

    /** Characters; a long name drawn slowly has about 6,000. */
    static final int LONGEST = 40_000;

    /** In the field's own points: less is a slip of the pen. */
    static final int LEAST_LENGTH = 60;

    private static final Pattern FORM = Pattern.compile("\\d{1,3},\\d{1,3}(?:[ ;]\\d{1,3},\\d{1,3})*+");

    /** Of the field to points on paper. */
    private static final float SCALE = 0.3f;

    record Point(int x, int y) {
        double to(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    Drawing {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** @throws Refusal for nothing drawn, a dot, or what is no drawing of this field */
    static Drawing parse(String text) {
        if (text.isBlank()) {
            throw new Refusal("agreement.refusal.drawingEmpty").at("drawing");
        }
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new Refusal("agreement.refusal.drawing").at("drawing");
        }
        var drawing =
                new Drawing(Arrays.stream(text.split(";")).map(Drawing::stroke).toList());
        if (drawing.length() < LEAST_LENGTH) {
            throw new Refusal("agreement.refusal.drawingEmpty").at("drawing");
        }
        return drawing;
    }

    private static List<Point> stroke(String text) {
        return Arrays.stream(text.split(" ")).map(Drawing::point).toList();
    }

    private static Point point(String text) {
        var comma = text.indexOf(',');
        var point = new Point(Integer.parseInt(text, 0, comma, 10), Integer.parseInt(text.substring(comma + 1)));
        if (point.x() > WIDTH || point.y() > HEIGHT) {
            throw new Refusal("agreement.refusal.drawing").at("drawing");
        }
        return point;
    }

    private double length() {
        return strokes.stream()
                .mapToDouble(stroke -> IntStream.range(1, stroke.size())
                        .mapToDouble(i -> stroke.get(i - 1).to(stroke.get(i)))
                        .sum())
                .sum();
    }

    /** The same as {@link #parse} reads. */
    String text() {
        return String.join(
                ";",
                strokes.stream()
                        .map(stroke -> String.join(
                                " ",
                                stroke.stream()
                                        .map(point -> point.x() + "," + point.y())
                                        .toList()))
                        .toList());
    }

    Block.Figure figure(String alt) {
        var lines = strokes.stream()
                .flatMap(stroke ->
                        IntStream.range(1, stroke.size()).mapToObj(i -> line(stroke.get(i - 1), stroke.get(i))))
                .toList();
        return new Block.Figure(alt, WIDTH * SCALE, HEIGHT * SCALE, lines);
    }

    /** On paper y goes up. */
    private static Shape line(Point from, Point to) {
        return new Shape.Line(
                from.x() * SCALE,
                (HEIGHT - from.y()) * SCALE,
                to.x() * SCALE,
                (HEIGHT - to.y()) * SCALE,
                1.2f,
                Tone.INK);
    }
}
