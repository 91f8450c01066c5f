package nl.werkzaak.tweedespoor.bench;

import java.util.Collection;

/** Nearest-rank percentile. */
final class Percentile {
    private Percentile() {}

    static double of(Collection<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
