package nl.werkzaak.tweedespoor.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.werkzaak.tweedespoor.e2e.Chromium;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;

/** The public start page with a cold cache: bytes over the line, requests, first paint, and the view's own heading. */
final class FirstPage {
    private static final int VISITS = 7;
    private static final String NOTE_FIRST_HEADING = """
            new MutationObserver((changes, observer) => {
              const view = document.querySelector('#outlet h1');
              if (view && view.textContent.trim()) {
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(() => window.viewPainted = performance.now()));
              }
            }).observe(document, {childList: true, subtree: true, characterData: true});
            """;

    private FirstPage() {}

    static List<Figure> measure(PackagedPortal portal) {
        var bytes = new ArrayList<Double>();
        var requests = new ArrayList<Double>();
        var firstPaint = new ArrayList<Double>();
        var viewPainted = new ArrayList<Double>();
        for (var visit = 0; visit <= VISITS; visit++) {
            try (var context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL"))) {
                var page = context.newPage();
                var received = new AtomicLong();
                var asked = new AtomicLong();
                count(context, page, received, asked);
                page.addInitScript(NOTE_FIRST_HEADING);
                page.navigate(portal.address("/").toString());
                page.waitForFunction("() => window.viewPainted");
                page.waitForTimeout(300);
                if (visit > 0) { // the first visit warms the server
                    bytes.add((double) received.get());
                    requests.add((double) asked.get());
                    firstPaint.add(
                            number(page, "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"));
                    viewPainted.add(number(page, "() => window.viewPainted"));
                }
            }
        }
        return List.of(
                Figure.alone("first_page_bytes", Percentile.of(bytes, 50), "bytes", "<= 230,000 (compressed)"),
                Figure.alone("first_page_requests", Percentile.of(requests, 50), "count", "<= 14"),
                Figure.alone("first_contentful_paint_ms", Percentile.of(firstPaint, 50), "ms", "<= 200"),
                Figure.alone("view_painted_ms", Percentile.of(viewPainted, 50), "ms", "<= 600"));
    }

    private static void count(BrowserContext context, Page page, AtomicLong received, AtomicLong asked) {
        var network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", event -> {
            received.addAndGet(event.get("encodedDataLength").getAsLong());
            asked.incrementAndGet();
        });
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
