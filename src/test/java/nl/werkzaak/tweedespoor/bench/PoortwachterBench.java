package nl.werkzaak.tweedespoor.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.DateRange;

/**
 * {@code ./portal bench poortwachter}: timelines on one thread in the engine, and questions to the open API over the
 * wire beside a bare greeting of the same server in the same run.
 */
public final class PoortwachterBench {
    private static final Path DATA = Path.of("target/bench-data");
    private static final long ENGINE_ROUND_NANOS = 1_000_000_000L;
    private static final int ROUNDS = 7;

    /** Half a minute each until the compiler of a fresh server has done its work. */
    private static final int API_ROUNDS = 16;

    private PoortwachterBench() {}

    public static void main(String[] args) throws Exception {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.alone("timelines_per_second", timelinesPerSecond(), "/s", ">= 100000 on one thread"));
        PackagedPortal.clear(DATA);
        try (var portal = new PackagedPortal(DATA, "bench")) {
            portal.start();
            portal.awaitPage("/api/hello");
            figures.add(apiRequestsPerSecond(portal));
        }
        Figure.publish("poortwachter", figures);
        System.exit(0);
    }

    /** Cases of all kinds, half of them with recovered periods; the best of a few rounds counts. */
    private static double timelinesPerSecond() {
        var cases = cases();
        var best = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            long done = 0;
            long duties = 0;
            while (System.nanoTime() - start < ENGINE_ROUND_NANOS) {
                for (var each : cases) {
                    duties += Poortwachter.timeline(each.first(), each.recovered(), each.facts())
                            .duties()
                            .size();
                }
                done += cases.size();
            }
            if (duties < done * 20) {
                throw new IllegalStateException("Measured timelines without their duties");
            }
            best = Math.max(best, done * 1e9 / (System.nanoTime() - start));
        }
        return best;
    }

    /** Greetings and timelines take turns, so that a slow moment of the machine hits both. */
    private static Figure apiRequestsPerSecond(PackagedPortal portal) throws Exception {
        var queries = cases().stream().map(Case::query).toList();
        var hello = List.of("/api/hello");
        var bestHello = 0.0;
        var bestTimeline = 0.0;
        try (var load = new ApiLoad(portal.address("/").getPort())) {
            for (var round = 0; round < API_ROUNDS; round++) {
                bestHello = Math.max(bestHello, load.perSecond(hello));
                bestTimeline = Math.max(bestTimeline, load.perSecond(queries));
            }
        }
        return Figure.beside(bestHello, "api_requests_per_second", bestTimeline, "/s", ">= 0.60 x bare greeting");
    }

    private record Case(LocalDate first, List<DateRange> recovered, Facts facts) {
        String query() {
            var query = new StringBuilder("/api/v1/poortwachter/timeline?firstSickDay=").append(first);
            recovered.forEach(range ->
                    query.append("&recovered=").append(range.from()).append('/').append(range.until()));
            return query.append("&evaluationHeld=")
                    .append(facts.evaluationHeld())
                    .toString();
        }
    }

    private static List<Case> cases() {
        var random = new Random(4);
        var cases = new ArrayList<Case>();
        for (var number = 0; number < 1_000; number++) {
            var first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
            var recovered = new ArrayList<DateRange>();
            var day = first;
            for (var left = number % 2 == 0 ? 0 : 1 + random.nextInt(3); left > 0; left--) {
                var from = day.plusDays(10L + random.nextInt(150));
                day = from.plusDays(1L + random.nextInt(26));
                recovered.add(new DateRange(from, day));
            }
            cases.add(new Case(first, recovered, Facts.none().withEvaluationHeld(first.plusDays(350))));
        }
        return cases;
    }
}
