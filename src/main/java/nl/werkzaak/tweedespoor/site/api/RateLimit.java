package nl.werkzaak.tweedespoor.site.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A bucket of requests per visitor's address, refilled evenly; the addresses longest unseen are forgotten. */
public final class RateLimit {
    /** About two megabytes of buckets at most, however many addresses ask. */
    static final int MOST_VISITORS = 10_000;

    private final int requestsPerMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_VISITORS;
        }
    };

    public RateLimit(int requestsPerMinute, TimeMeter time) {
        this.requestsPerMinute = requestsPerMinute;
        this.time = time;
    }

    /** @throws ApiProblem with the seconds to wait when the visitor asked too much */
    void take(String visitor) {
        var taken = bucket(visitor).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw ApiProblem.tooMany(1 + TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()));
        }
    }

    /** @return whether the visitor may go on */
    public boolean tryTake(String visitor) {
        return bucket(visitor).tryConsume(1);
    }

    int visitors() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String visitor) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(visitor, unseen -> Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(limit ->
                            limit.capacity(requestsPerMinute).refillGreedy(requestsPerMinute, Duration.ofMinutes(1)))
                    .build());
        }
    }
}
