package nl.werkzaak.tweedespoor.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void doublesThePauseUpToSixHours() {
        assertThat(BackOff.next(1, NOW)).contains(NOW.plus(Duration.ofMinutes(1)));
        assertThat(BackOff.next(2, NOW)).contains(NOW.plus(Duration.ofMinutes(2)));
        assertThat(BackOff.next(5, NOW)).contains(NOW.plus(Duration.ofMinutes(16)));
        assertThat(BackOff.next(10, NOW)).contains(NOW.plus(Duration.ofHours(6)));
    }

    @Test
    void givesUpAfterTwelveAttempts() {
        assertThat(BackOff.next(11, NOW)).isPresent();
        assertThat(BackOff.next(12, NOW)).isEmpty();
    }
}
