package nl.werkzaak.tweedespoor.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final int WARM_UP = 15;
    private static final int TIMES = 60;

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
            var page = sales.page();
            return List.of(
                    new Click("desk", timed(page, i -> goes(sales, OFFERS, DESK))),
                    new Click("first_page", timed(page, i -> goes(sales, DESK, OFFERS))),
                    new Click("filter", timed(page, i -> filters(page, i))),
                    new Click("search", timed(page, i -> searches(page, WORDS.get(i % WORDS.size())))),
                    new Click("end", end(sales)),
                    new Click("quote", quote(sales)),
                    new Click("employers", timed(page, i -> goes(sales, DESK, EMPLOYERS))));
        }
    }

    /** Only what the last step asked counts: a step before it may bring the page into place. */
    private List<Double> timed(Page page, IntConsumer step) {
        for (var i = 0; i < WARM_UP; i++) {
            step.accept(i);
        }
        var took = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            step.accept(i);
            took.add(served.getLast());
        }
        return took;
    }

    private void note(Request request) {
        if (request.url().contains("v-r=uidl")) {
            var timing = request.timing();
            served.add(timing.responseEnd - timing.requestStart);
        }
    }

    private void goes(Person sales, String from, String to) {
        click(sales.page(), from);
        click(sales.page(), to);
    }

    /** Clicks and waits until the server's answer came. */
    private void click(Page page, String selector) {
        answered(page, () -> page.locator(selector).first().click());
    }

    private void answered(Page page, Runnable act) {
        var before = served.size();
        act.run();
        page.waitForCondition(() -> served.size() > before);
        page.waitForFunction("() => !document.querySelector('.v-loading-indicator[style*=block]')");
    }

    private void filters(Page page, int i) {
        var value = String.valueOf(2 + i % 5);
        answered(
                page,
                () -> page.locator("vaadin-select").first().evaluate("(select, value) => select.value = value", value));
    }

    private void searches(Page page, String words) {
        answered(page, () -> page.locator("vaadin-text-field input").first().fill(words));
    }

    private List<Double> end(Person sales) {
        var page = sales.page();
        goes(sales, DESK, OFFERS);
        if (page.locator(".pager button:not([disabled])").count() == 0) {
            return List.of(0.0); // a demo of one page has no end to go to
        }
        return timed(
                page, i -> click(page, ".pager button:not([disabled])" + (i % 2 == 0 ? " >> nth=-1" : " >> nth=0")));
    }

    private List<Double> quote(Person sales) {
        var page = sales.page();
        return timed(page, i -> {
            goes(sales, DESK, OFFERS);
            click(page, ".card-table tbody tr:nth-child(" + (1 + i % 2) + ") th a");
        });
    }
}
