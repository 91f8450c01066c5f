package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LargeCountsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final LargeCounts<String> counts = new LargeCounts<>(nanos::get);

    @Test
    void countsFewEveryTime() {
        assertThat(counts.of("sent", () -> 9_999)).isEqualTo(9_999);
        assertThat(counts.of("sent", () -> 0)).isZero();
    }

    @Test
    void keepsManyForAMinute() {
        counts.of("all", () -> 10_000);
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(counts.of("all", () -> 10_007)).isEqualTo(10_000);
        assertThat(counts.of("sent", () -> 10_007)).isEqualTo(10_007);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(counts.of("all", () -> 10_008)).isEqualTo(10_008);
    }
}
