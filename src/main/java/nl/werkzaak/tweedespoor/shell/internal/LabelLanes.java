package nl.werkzaak.tweedespoor.shell.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Places labels in lanes below the strip so that no text covers a text and no leader line crosses one. A label that
 * finds no room is left out of the picture: the table has it.
 */
final class LabelLanes {

    static final int MOST_LANES = 7;
    private static final double GAP = 14;

    /**
     * @param x where the leader line stands
     * @param from left edge of the text
     */
    record Placed<T>(T label, double x, double from, double to, int lane) {

        private boolean covers(double from, double to) {
            return from < this.to + GAP && to > this.from - GAP;
        }

        private boolean crossedBy(double leader) {
            return leader > from + 1 && leader < to + 4;
        }
    }

    /** A label, where it points to and how wide its text is. */
    record Wish<T>(T label, double x, double width) {}

    private LabelLanes() {}

    /**
     * Labels that hang left of their line from the left, the others from the right, so that the lines fan out; which
     * of the two groups comes first is tried, and the flatter picture taken.
     */
    static <T> List<Placed<T>> place(List<Wish<T>> wishes, double width) {
        List<Wish<T>> left = new ArrayList<>();
        List<Wish<T>> right = new ArrayList<>();
        wishes.stream().sorted(Comparator.comparingDouble(Wish::x)).forEach(wish -> {
            if (hangsLeft(wish, width)) {
                left.add(wish);
            } else {
                right.addFirst(wish);
            }
        });
        return Stream.of(placeAll(left, right, width), placeAll(right, left, width))
                .min(Comparator.comparingInt(LabelLanes::cost))
                .orElseThrow();
    }

    private static <T> List<Placed<T>> placeAll(List<Wish<T>> first, List<Wish<T>> then, double width) {
        List<Placed<T>> placed = new ArrayList<>();
        first.forEach(wish -> add(wish, width, placed));
        then.forEach(wish -> add(wish, width, placed));
        return placed;
    }

    /** Deep lanes cost; a label left out costs more than any lane. */
    private static int cost(List<? extends Placed<?>> placed) {
        return placed.stream().mapToInt(label -> label.lane() - 2 * MOST_LANES).sum();
    }

    static boolean hangsLeft(Wish<?> wish, double width) {
        return wish.x() + wish.width() > width;
    }

    private static <T> void add(Wish<T> wish, double width, List<Placed<T>> placed) {
        boolean left = hangsLeft(wish, width);
        double from = left ? wish.x() - wish.width() : wish.x();
        for (int lane = 0; lane < MOST_LANES; lane++) {
            Placed<T> candidate = new Placed<>(wish.label(), wish.x(), from, from + wish.width(), lane);
            if (placed.stream().noneMatch(other -> clashes(candidate, other))) {
                placed.add(candidate);
                return;
            }
        }
    }

    private static boolean clashes(Placed<?> one, Placed<?> other) {
        if (one.lane() == other.lane()) {
            return one.covers(other.from(), other.to());
        }
        return one.lane() < other.lane() ? one.crossedBy(other.x()) : other.crossedBy(one.x());
    }
}
