package nl.werkzaak.tweedespoor.document.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CipherWarmUpTest {
    @Test
    void usesTheCipherAndEndsAlsoWhereNothingGetsFaster() {
        var begun = System.nanoTime();
        assertThat(new CipherWarmUp().run()).isPositive();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }
}
