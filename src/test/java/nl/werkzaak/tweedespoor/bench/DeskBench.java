package nl.werkzaak.tweedespoor.bench;

import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;
import nl.werkzaak.tweedespoor.e2e.Person;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;

/**
 * {@code ./portal bench desk}: what the server needs for each click of sales on the list of quotes and on the desk,
 * with 20,000 employers and 100,000 quotes; beside the same clicks with the demo's few rows.
 */
public final class DeskBench {
    private static final Path DATA = Path.of("target/bench-data");
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String DESK = "a[href='verkoop']";
    private static final String OFFERS = "a[href='verkoop/offertes']";
    private static final String EMPLOYERS = "a.button-primary[href='verkoop/werkgevers']";
    private static final String FIRST = ".card-table tbody tr:nth-child(2) th a";
    private static final String TURN = ".pager button:not([disabled]):not([hidden])";
    private static final int WARM_UP = 10;
    private static final int TIMES = 40;

    /** One rare, many common; the beginnings of one, two or three words. */
    private static final List<String> WORDS = List.of(
            "bakkerij",
            "zorg",
            "garage waal",
            "tiel",
            "hovenier jan",
            "linge",
            "groep",
            "slagerij vis buren",
            "bouw",
            "10012345",
            "kapsalon rijn",
            "transport culemborg",
            "druk",
            "1000",
            "van der",
            "berg zaltbommel");

    private final List<Double> served = new CopyOnWriteArrayList<>();

    private DeskBench() {}

    public static void main(String[] args) {
        var ended = 1;
        try {
            new DeskBench().measure();
            ended = 0;
        } catch (Exception failure) {
            failure.printStackTrace();
        } finally {
            System.exit(ended); // Playwright leaves threads behind
        }
    }

    private record Click(String name, List<Double> took) {}

    private void measure() throws Exception {
        PackagedPortal.clear(DATA);
        try (var portal = new PackagedPortal(DATA, "demo")) {
            portal.start();
            portal.awaitPage("/login");
            var few = clicks(portal);
            var url = EmbeddedMariaDb.running(DATA.resolve("mariadb")).orElseThrow();
            Volume.fill(url, EmbeddedMariaDb.USER, SeedVolume.EMPLOYERS);
            var many = clicks(portal);
            var figures = new ArrayList<Figure>();
            for (var i = 0; i < many.size(); i++) {
                figures.add(Figure.beside(
                        Percentile.of(few.get(i).took(), 95),
                        "desk_" + many.get(i).name() + "_p95_ms",
                        Percentile.of(many.get(i).took(), 95),
                        "ms",
                        "<= 100"));
            }
            Figure.publish("desk", figures);
        }
    }

    private List<Click> clicks(PackagedPortal portal) {
        try (var sales = new Person(portal, "sales@werkzaak.example")) {
            sales.logsIn(PASSWORD);
            sales.page().onRequestFinished(this::note);
            goes(sales, DESK);
            return List.of(
                    new Click("desk", timed(sales, i -> goes(sales, OFFERS), i -> goes(sales, DESK))),
                    new Click("first_page", timed(sales, i -> goes(sales, DESK), i -> goes(sales, OFFERS))),
                    new Click("filter", timed(sales, i -> {}, i -> filters(sales, i))),
                    new Click("search", timed(sales, i -> {}, i -> searches(sales, WORDS.get(i % WORDS.size())))),
                    new Click("end", end(sales)),
                    new Click("quote", timed(sales, i -> afresh(sales), i -> goes(sales, FIRST))),
                    new Click("employers", timed(sales, i -> goes(sales, DESK), i -> goes(sales, EMPLOYERS))));
        }
    }

    /** What the server needed for the slowest request of the step; bringing the page into place before it is not counted. */
    private List<Double> timed(Person sales, IntConsumer place, IntConsumer step) {
        var took = new ArrayList<Double>();
        for (var i = 0; i < WARM_UP + TIMES; i++) {
            place.accept(i);
            sales.settles();
            served.clear();
            step.accept(i);
            sales.settles();
            if (i >= WARM_UP) {
                took.add(served.stream().max(Comparator.naturalOrder()).orElseThrow());
            }
        }
        return took;
    }

    private void note(Request request) {
        if (request.url().contains("v-r=uidl")) {
            var timing = request.timing();
            served.add(timing.responseEnd - timing.requestStart);
        }
    }

    private void goes(Person sales, String selector) {
        answered(sales, () -> sales.page().locator(selector).first().click());
    }

    /** From the other page, so that no filter of before is left. */
    private void afresh(Person sales) {
        goes(sales, DESK);
        goes(sales, OFFERS);
    }

    private void answered(Person sales, Runnable act) {
        sales.settles();
        var before = served.size();
        act.run();
        sales.page().waitForCondition(() -> served.size() > before);
    }

    private void filters(Person sales, int i) {
        var value = String.valueOf(2 + i % 5);
        var status = sales.page().locator("vaadin-select").first();
        answered(sales, () -> status.evaluate("(select, value) => select.value = value", value));
    }

    private void searches(Person sales, String words) {
        answered(
                sales,
                () -> sales.page().locator("vaadin-text-field input").first().fill(words));
    }

    private List<Double> end(Person sales) {
        afresh(sales);
        if (sales.page().locator(TURN).count() == 0) {
            return List.of(0.0); // a demo of one page has no end to go to
        }
        return timed(sales, i -> {}, i -> goes(sales, TURN + (i % 2 == 0 ? " >> nth=-1" : " >> nth=0")));
    }
}
