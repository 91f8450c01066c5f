package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.werkzaak.tweedespoor.capacity.internal.HoldExpiry;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Thirty-two buyers at once for the last seats. */
@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class CapacityRaceTest {
    private static final int BUYERS = 32;
    private static final int ORDERS = 2_000;
    private static final Week START = Week.of(LocalDate.parse("2026-09-07"));

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Capacity capacity;

    @Autowired
    BookingChanges changes;

    @Autowired
    HoldExpiry expiry;

    @Autowired
    PortalClock clock;

    private final ExecutorService buyers = Executors.newFixedThreadPool(BUYERS);
    private List<CoachId> coaches = List.of();

    @BeforeEach
    void hasEnoughCoaches() {
        fixture.employer();
        coaches = List.of(
                fixture.coach("Ria Rondje", 2400, 10),
                fixture.coach("Rob Rondje", 2400, 10),
                fixture.coach("Roos Rondje", 2400, 10));
    }

    @AfterEach
    void clears() {
        buyers.shutdownNow();
        fixture.clear();
    }

    @Test
    void sellsNoSeatTwiceAndLosesNone() throws Exception {
        var random = new Random(2026);
        var orders = 0;
        while (orders < ORDERS) {
            var start = START.plus(random.nextInt(4));
            var left = seatsLeft(start);
            var bought = new ArrayList<HoldId>();
            for (var answer : all(BUYERS, () -> buy("SCAN", start))) {
                answer.ifPresent(bought::add);
            }
            orders += BUYERS;
            assertThat(bought).as("seats sold of %s left", left).hasSize(left).doesNotHaveDuplicates();
            assertThat(seatsLeft(start)).isZero();
            var back = bought.subList(0, 1 + random.nextInt(bought.size()));
            for (var hold : bought) {
                if (back.contains(hold)) {
                    buyers.submit(() -> release(hold)).get();
                }
            }
            assertThat(seatsLeft(start)).isEqualTo(back.size());
            bought.removeAll(List.copyOf(back));
            for (var hold : bought) {
                release(hold);
            }
        }
        assertThat(fixture.contradictions()).isZero();
    }

    /** Several portal processes run the same job. */
    @Test
    void expiresEachHoldOnceOnManyNodes() throws Exception {
        var end = clock.instant().plus(Duration.ofHours(1));
        var request = new HoldRequest(fixture.version("SCAN"), START, fixture.employer(), end, "test");
        var before = fixture.booked(START);
        for (var n = 0; n < 8; n++) {
            fixture.asSales(() -> capacity.hold(request));
        }
        var expired = all(BUYERS, () -> clock.at(end, expiry::expireDue));
        assertThat(expired.stream().mapToInt(Integer::intValue).sum()).isEqualTo(8);
        assertThat(fixture.booked(START)).isEqualTo(before);
        assertThat(fixture.contradictions()).isZero();
    }

    @Test
    void keepsItsBooksRightUnderEverythingAtOnce() throws Exception {
        var answers = all(400, () -> {
            var random = new Random();
            var hold = buy(random.nextBoolean() ? "SCAN" : "BASIS", START.plus(random.nextInt(12)));
            if (hold.isPresent()) {
                somethingWith(hold.get(), random.nextInt(4), coaches.get(random.nextInt(3)));
            }
            return hold;
        });
        assertThat(answers).anyMatch(Optional::isPresent);
        assertThat(fixture.contradictions()).isZero();
    }

    private void somethingWith(HoldId hold, int what, CoachId coach) {
        try {
            switch (what) {
                case 0 ->
                    fixture.asSales(() -> {
                        capacity.confirm(hold);
                        return true;
                    });
                case 1 ->
                    fixture.asAdmin(() -> {
                        changes.moveTo(hold, coach);
                        return true;
                    });
                default -> release(hold);
            }
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isIn("capacity.coach.full", "capacity.busy");
        }
    }

    private Optional<HoldId> buy(String code, Week start) {
        try {
            return Optional.of(fixture.hold(code, start));
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("capacity.full");
            return Optional.empty();
        }
    }

    private boolean release(HoldId hold) {
        return fixture.asSales(() -> {
            capacity.release(hold);
            return true;
        });
    }

    private int seatsLeft(Week start) {
        return 10 - fixture.booked(start);
    }

    private <T> List<T> all(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        var calls = new ArrayList<Callable<T>>();
        for (var n = 0; n < times; n++) {
            calls.add(work);
        }
        var answers = new ArrayList<T>();
        for (var future : buyers.invokeAll(calls)) {
            answers.add(future.get());
        }
        return answers;
    }
}
