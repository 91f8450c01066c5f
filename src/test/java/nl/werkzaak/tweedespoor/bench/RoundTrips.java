package nl.werkzaak.tweedespoor.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;
import nl.werkzaak.tweedespoor.e2e.Person;
import nl.werkzaak.tweedespoor.e2e.Visitor;

/**
 * From what a person does to the changed page in the browser: the role filter above the list of users (a count and a
 * page of rows from MariaDB), beside a view with nothing but one button in the same server.
 */
final class RoundTrips {
    /** Acts, and waits for the watched text to become another: {@code act(i)} and {@code text()} are the view's own. */
    private static final String TIMED = """
            async ([actSource, textSource, times]) => {
              const act = eval(actSource), text = eval(textSource), took = [];
              for (let i = 0; i < times; i++) {
                const before = text();
                const begun = performance.now();
                const changed = new Promise(done => {
                  const observer = new MutationObserver(() => {
                    if (text() !== before) { observer.disconnect(); done(); }
                  });
                  observer.observe(document.body, {childList: true, subtree: true, characterData: true});
                });
                act(i);
                await changed;
                took.push(performance.now() - begun);
                await new Promise(done => setTimeout(done, 20));
              }
              return took;
            }
            """;

    private static final int WARM_UP = 400;
    private static final int TIMES = 300;

    private RoundTrips() {}

    static List<Figure> measure(PackagedPortal portal) {
        var bare = bare(portal);
        var real = filter(portal);
        return List.of(
                Figure.beside(Percentile.of(bare, 50), "round_trip_p50_ms", Percentile.of(real, 50), "ms", "none"),
                Figure.beside(Percentile.of(bare, 95), "round_trip_p95_ms", Percentile.of(real, 95), "ms", "<= 11"));
    }

    private static List<Double> bare(PackagedPortal portal) {
        try (var visitor = new Visitor(portal)) {
            visitor.opens("/bench");
            return timed(
                    visitor.page(),
                    "() => document.querySelector('#one-button').click()",
                    "() => document.querySelector('#one-answer').textContent");
        }
    }

    private static List<Double> filter(PackagedPortal portal) {
        try (var admin = new Person(portal, "admin@werkzaak.example")) {
            admin.logsIn("Demo-wachtwoord-2026");
            admin.opens("/beheer/gebruikers");
            admin.page().waitForFunction("() => document.querySelectorAll('[role=row]').length > 5");
            return timed(
                    admin.page(),
                    "i => { const role = document.querySelector('vaadin-select'); role.value = i % 2 ? '4' : '5'; }",
                    "() => document.querySelector('[role=table]').textContent");
        }
    }

    private static List<Double> timed(Page page, String act, String text) {
        page.evaluate(TIMED, List.of(act, text, WARM_UP));
        var took = (List<?>) page.evaluate(TIMED, List.of(act, text, TIMES));
        return took.stream().map(each -> ((Number) each).doubleValue()).toList();
    }
}
