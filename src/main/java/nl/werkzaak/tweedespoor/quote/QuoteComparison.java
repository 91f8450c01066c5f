package nl.werkzaak.tweedespoor.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.catalog.Policy;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/** Two versions of a quote line by line: first the lines of the newer one, then those that it left out. */
public record QuoteComparison(List<Line> lines) {
    public QuoteComparison {
        lines = List.copyOf(lines);
    }

    public record Amount(int quantity, Money total) {}

    /** A line in both versions; absent on the side that has none. */
    public record Line(
            String name, @Nullable Amount before, @Nullable Amount after) {
        public boolean changed() {
            return !Objects.equals(before, after);
        }
    }

    public static QuoteComparison of(QuoteFacts before, QuoteFacts after) {
        var old = amounts(before);
        var fresh = amounts(after);
        var keys = new LinkedHashSet<>(fresh.keySet());
        keys.addAll(old.keySet());
        var lines = new ArrayList<Line>();
        var names = names(before);
        names.putAll(names(after));
        keys.forEach(key -> lines.add(new Line(Objects.requireNonNull(names.get(key)), old.get(key), fresh.get(key))));
        return new QuoteComparison(lines);
    }

    public List<Line> changed() {
        return lines.stream().filter(Line::changed).toList();
    }

    /** The same line in two versions; {@code turn} counts lines that are called the same. */
    private record Key(String code, String name, int turn) {
        /** A discount is the same line at whatever percentage, which its name tells. */
        static Key of(PriceLine line, Set<Key> taken) {
            var name = line.policy() == Policy.DISCOUNT ? "" : line.name();
            return IntStream.iterate(0, turn -> turn + 1)
                    .mapToObj(turn -> new Key(line.code(), name, turn))
                    .filter(key -> !taken.contains(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<Key, Amount> amounts(QuoteFacts quote) {
        return keyed(quote, line -> new Amount(line.quantity(), line.total()));
    }

    private static Map<Key, String> names(QuoteFacts quote) {
        return keyed(quote, PriceLine::name);
    }

    private static <V> Map<Key, V> keyed(QuoteFacts quote, Function<PriceLine, V> value) {
        var keyed = new LinkedHashMap<Key, V>();
        quote.price().lines().forEach(line -> keyed.put(Key.of(line, keyed.keySet()), value.apply(line)));
        return keyed;
    }
}
