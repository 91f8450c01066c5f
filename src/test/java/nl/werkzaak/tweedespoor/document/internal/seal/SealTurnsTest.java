package nl.werkzaak.tweedespoor.document.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.api.Test;

/** However many send a file: two stand in memory. */
class SealTurnsTest {
    @Test
    void letsTwoInAtATimeAndEverybodyInTheEnd() throws Exception {
        var turns = new SealTurns(Duration.ofMinutes(1));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(16)) {
            var all = new ArrayList<Callable<Integer>>();
            for (var n = 0; n < 200; n++) {
                all.add(() -> turns.take(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.getAndDecrement();
                }));
            }
            for (var each : people.invokeAll(all)) {
                assertThat(each.get()).isBetween(1, SealTurns.AT_ONCE);
            }
        }
        assertThat(most.get()).isBetween(1, SealTurns.AT_ONCE);
        assertThat(inside.get()).isZero();
    }

    @Test
    void tellsWhoWaitsTooLongAndGivesTheTurnBackAfterAFailure() throws Exception {
        var turns = new SealTurns(Duration.ofMillis(20));
        var entered = new CountDownLatch(SealTurns.AT_ONCE);
        var leave = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(SealTurns.AT_ONCE)) {
            for (var n = 0; n < SealTurns.AT_ONCE; n++) {
                people.submit(() -> turns.take(() -> {
                    entered.countDown();
                    awaits(leave);
                    throw new IllegalStateException("not sealable");
                }));
            }
            entered.await();
            assertThatThrownBy(() -> turns.take(() -> "late"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("document.upload.too-much-work");
            leave.countDown();
        }
        assertThat(turns.<String>take(() -> "free again")).isEqualTo("free again");
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
