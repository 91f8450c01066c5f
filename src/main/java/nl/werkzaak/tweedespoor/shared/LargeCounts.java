package nl.werkzaak.tweedespoor.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * How many rows there are, for lists in which counting takes longer than reading a page. A large count is kept for a
 * minute: nobody sees that page 1 of 4,000 became 1 of 4,001. A small one is quick and is counted every time, so that a
 * list is never empty when it should not be.
 *
 * @param <K> what is counted
 */
public final class LargeCounts<K> {
    private static final int LARGE = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 100;

    private final Cache<K, Integer> kept;

    public LargeCounts() {
        this(Ticker.systemTicker());
    }

    LargeCounts(Ticker ticker) {
        kept = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
    }

    public int of(K what, IntSupplier count) {
        var known = kept.getIfPresent(what);
        if (known != null) {
            return known;
        }
        var counted = count.getAsInt();
        if (counted >= LARGE) {
            kept.put(what, counted);
        }
        return counted;
    }
}
