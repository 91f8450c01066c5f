package nl.werkzaak.tweedespoor.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.werkzaak.tweedespoor.e2e.Chromium;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;

/** From a click to the changed page in the browser, beside a view with nothing but one button in the same server. */
final class RoundTrips {
    private static final String TIMED_CLICKS = """
            async ([target, watched, times]) => {
              const took = [];
              for (let i = 0; i < times; i++) {
                const area = document.querySelector(watched);
                const changed = new Promise(done => {
                  const observer = new MutationObserver(() => { observer.disconnect(); done(); });
                  observer.observe(area, {childList: true, subtree: true, characterData: true, attributes: true});
                });
                const begun = performance.now();
                document.querySelectorAll(target)[i % document.querySelectorAll(target).length].click();
                await changed;
                took.push(performance.now() - begun);
                await new Promise(done => setTimeout(done, 20));
              }
              return took;
            }
            """;
    private static final int WARM_UP = 300;
    private static final int CLICKS = 300;

    private RoundTrips() {}

    static List<Figure> measure(PackagedPortal portal) {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(portal.address("/bench").toString());
            page.waitForSelector("#one-button");
            var bare = clicks(page, "#one-button", "#one-answer");
            page.navigate(portal.address("/bench/filter").toString());
            page.waitForSelector("#filter-button");
            var real = clicks(page, "#filter-button", "#filter-answer");
            return List.of(
                    Figure.beside(Percentile.of(bare, 50), "round_trip_p50_ms", Percentile.of(real, 50), "ms", "none"),
                    Figure.beside(
                            Percentile.of(bare, 95), "round_trip_p95_ms", Percentile.of(real, 95), "ms", "<= 11"));
        }
    }

    private static List<Double> clicks(Page page, String target, String watched) {
        page.evaluate(TIMED_CLICKS, List.of(target, watched, WARM_UP));
        var took = (List<?>) page.evaluate(TIMED_CLICKS, List.of(target, watched, CLICKS));
        return took.stream().map(each -> ((Number) each).doubleValue()).toList();
    }
}
