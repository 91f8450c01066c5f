package nl.werkzaak.tweedespoor.capacity;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.Login;
import org.springframework.context.ApplicationContext;

/**
 * Clients who hold, confirm and release seats as fast as they can. Each keeps at most one hold, so that seats come back;
 * some holds are confirmed by two clients at once, of whom one must lose.
 */
public final class CapacityLoad {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    /**
     * @param versions of packages to ask for, in turns
     * @param starts   from the first week on
     */
    public record Plan(
            EmployerId employer,
            List<PackageVersionId> versions,
            Week first,
            int starts,
            long seed,
            int clients,
            int attempts) {}

    /**
     * @param confirmed successful confirmations
     * @param doubles   holds that two clients could confirm
     * @param failed    answers that are no clear refusal
     * @param micros    of each call
     */
    public record Tally(
            int attempts,
            int held,
            int confirmed,
            int refused,
            int busy,
            int doubles,
            int failed,
            List<Integer> micros) {
        public Tally plus(Tally other) {
            var all = new ArrayList<>(micros);
            all.addAll(other.micros);
            return new Tally(
                    attempts + other.attempts,
                    held + other.held,
                    confirmed + other.confirmed,
                    refused + other.refused,
                    busy + other.busy,
                    doubles + other.doubles,
                    failed + other.failed,
                    all);
        }
    }

    private final Capacity capacity;
    private final Login login;
    private final PortalClock clock;
    private final UserRow user;
    private final Plan plan;
    private final AtomicInteger left;
    private final Queue<HoldId> shared = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<HoldId, AtomicInteger> confirmations = new ConcurrentHashMap<>();

    public CapacityLoad(ApplicationContext portal, UserRow user, Plan plan) {
        this.capacity = portal.getBean(Capacity.class);
        this.login = portal.getBean(Login.class);
        this.clock = portal.getBean(PortalClock.class);
        this.user = user;
        this.plan = plan;
        this.left = new AtomicInteger(plan.attempts);
    }

    /** Runs all attempts and gives every hold back. */
    public Tally run() throws Exception {
        try (var threads = Executors.newFixedThreadPool(plan.clients)) {
            var clients = new ArrayList<Client>();
            for (var n = 0; n < plan.clients; n++) {
                clients.add(new Client(new Random(plan.seed * 1_000 + n)));
            }
            var tally = new Tally(0, 0, 0, 0, 0, 0, 0, List.of());
            for (var future : threads.invokeAll(clients)) {
                tally = tally.plus(future.get());
            }
            var doubles = (int) confirmations.values().stream()
                    .filter(count -> count.get() > 1)
                    .count();
            return tally.plus(new Tally(0, 0, 0, 0, 0, doubles, 0, List.of()));
        }
    }

    private final class Client implements Callable<Tally> {
        private final Random random;
        private final List<Integer> micros = new ArrayList<>();
        private final ArrayDeque<HoldId> kept = new ArrayDeque<>();
        private int attempts;
        private int held;
        private int confirmed;
        private int refused;
        private int busy;
        private int failed;

        Client(Random random) {
            this.random = random;
        }

        @Override
        public Tally call() {
            login.as(user);
            try {
                clock.at(NOW, () -> {
                    while (left.getAndDecrement() > 0) {
                        attempt();
                    }
                    kept.forEach(hold -> timed(() -> capacity.release(hold)));
                    return true;
                });
            } finally {
                login.out();
            }
            return new Tally(attempts, held, confirmed, refused, busy, 0, failed, micros);
        }

        private void attempt() {
            attempts++;
            if (!kept.isEmpty()) {
                var hold = kept.remove();
                timed(() -> capacity.release(hold));
            }
            var version = plan.versions.get(random.nextInt(plan.versions.size()));
            var start = plan.first.plus(random.nextInt(plan.starts));
            timed(() -> {
                kept.add(capacity.hold(new HoldRequest(version, start, plan.employer, LATER, "test")));
                held++;
            });
            if (!kept.isEmpty() && random.nextBoolean()) {
                if (random.nextInt(10) == 0) {
                    shared.add(kept.peek());
                }
                confirm(kept.peek());
            }
            var others = shared.poll();
            if (others != null) {
                confirm(others);
            }
        }

        private void confirm(HoldId hold) {
            timed(() -> {
                capacity.confirm(hold);
                confirmed++;
                confirmations.computeIfAbsent(hold, key -> new AtomicInteger()).incrementAndGet();
            });
        }

        private void timed(Runnable call) {
            var begun = System.nanoTime();
            try {
                call.run();
            } catch (Refusal refusal) {
                if (refusal.key().equals("capacity.busy")) {
                    busy++;
                } else {
                    refused++;
                }
            } catch (RuntimeException unclear) {
                unclear.printStackTrace();
                failed++;
            }
            micros.add((int) ((System.nanoTime() - begun) / 1_000));
        }
    }
}
