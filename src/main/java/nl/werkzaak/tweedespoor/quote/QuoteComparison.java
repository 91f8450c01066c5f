package nl.werkzaak.tweedespoor.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        keys.forEach(key -> lines.add(new Line(key.name, old.get(key), fresh.get(key))));
        return new QuoteComparison(lines);
    }

    public List<Line> changed() {
        return lines.stream().filter(Line::changed).toList();
    }

    /** The same line in two versions; {@code turn} counts lines that are called the same. */
    private record Key(String code, String name, int turn) {}

    private static Map<Key, Amount> amounts(QuoteFacts quote) {
        var amounts = new LinkedHashMap<Key, Amount>();
        for (var line : quote.price().lines()) {
            var turn = 0;
            while (amounts.containsKey(new Key(line.code(), line.name(), turn))) {
                turn++;
            }
            amounts.put(new Key(line.code(), line.name(), turn), new Amount(line.quantity(), line.total()));
        }
        return amounts;
    }
}
