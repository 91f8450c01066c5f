package nl.werkzaak.tweedespoor.site.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private long now;
    private final RateLimit limit = new RateLimit(60, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsAVisitorThroughUntilTheBucketIsEmptyAndAgainLater() {
        take("a", 60);
        assertThatThrownBy(() -> limit.take("a")).isInstanceOfSatisfying(ApiProblem.class, problem -> {
            assertThat(problem.status).isEqualTo(429);
            assertThat(problem.retryAfterSeconds).isBetween(1L, 2L);
        });
        limit.take("b");
        now += Duration.ofSeconds(5).toNanos();
        take("a", 5);
        assertThatThrownBy(() -> limit.take("a")).isInstanceOf(ApiProblem.class);
    }

    @Test
    void forgetsVisitorsWhenThereAreTooMany() {
        for (var i = 0; i < RateLimit.MOST_VISITORS + 500; i++) {
            limit.take("visitor" + i);
        }
        assertThat(limit.visitors()).isEqualTo(RateLimit.MOST_VISITORS);
    }

    private void take(String visitor, int times) {
        for (var i = 0; i < times; i++) {
            limit.take(visitor);
        }
    }
}
