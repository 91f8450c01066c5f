package nl.werkzaak.tweedespoor.shell.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** Right-hand labels first, from the left; then the others from the right: so the leaders fan out. */
    static <T> List<Placed<T>> place(List<Wish<T>> wishes, double width) {
        List<Wish<T>> order = new ArrayList<>();
        wishes.stream().filter(wish -> hangsLeft(wish, width)).forEach(order::add);
        wishes.stream()
                .filter(wish -> !hangsLeft(wish, width))
                .sorted(Comparator.comparingDouble((Wish<T> wish) -> wish.x()).reversed())
                .forEach(order::add);
        List<Placed<T>> placed = new ArrayList<>();
        order.forEach(wish -> add(wish, width, placed));
        return placed;
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
