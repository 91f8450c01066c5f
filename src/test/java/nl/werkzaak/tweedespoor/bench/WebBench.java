package nl.werkzaak.tweedespoor.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;

/** What a person waits for: the start, the first page and a click; and what an open page costs the server. */
public final class WebBench {
    private static final Path DATA = Path.of("target/bench-data");
    private static final int STARTS = 3;

    private WebBench() {}

    public static void main(String[] args) {
        var ended = 1;
        try {
            measure();
            ended = 0;
        } catch (Exception failure) {
            failure.printStackTrace();
        } finally {
            System.exit(ended); // Playwright leaves threads behind
        }
    }

    private static void measure() throws Exception {
        PackagedPortal.clear(DATA);
        var figures = new ArrayList<Figure>();
        try (var portal = new PackagedPortal(DATA, "demo", "bench")) {
            portal.start();
            portal.awaitPage("/login");
            portal.stop();
            figures.add(Figure.alone(
                    "seconds_to_first_page", secondsToFirstPage(portal), "s", "<= 4, database initialised"));
            figures.addAll(FirstPage.measure(portal));
            figures.addAll(RoundTrips.measure(portal));
            figures.add(Sessions.measure(portal));
        }
        Figure.publish("web", List.copyOf(figures));
    }

    /** Median of a few starts; the portal is left running. */
    private static double secondsToFirstPage(PackagedPortal portal) {
        var seconds = new ArrayList<Double>();
        for (var start = 1; start <= STARTS; start++) {
            var begun = System.nanoTime();
            portal.start();
            seconds.add((portal.awaitPage("/") - begun) / 1e9);
            if (start < STARTS) {
                portal.stop();
            }
        }
        return Percentile.of(seconds, 50);
    }
}
