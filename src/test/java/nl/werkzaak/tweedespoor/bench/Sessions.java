package nl.werkzaak.tweedespoor.bench;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import nl.werkzaak.tweedespoor.e2e.Chromium;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;

/**
 * Live heap per open session with the start page in it, by the JVM's own histogram after a collection. The browser's
 * idle connections are left to time out first: their buffers come and go with the network, not with the session.
 */
final class Sessions {
    private static final int WARM_UP = 10;
    private static final int SESSIONS = 60;
    private static final int UNTIL_IDLE_CONNECTIONS_CLOSE_MS = 65_000;

    private Sessions() {}

    static Figure measure(PackagedPortal portal) throws IOException {
        var open = new ArrayList<BrowserContext>();
        try {
            visit(portal, open, WARM_UP);
            var before = liveBytes(portal, open.getFirst());
            visit(portal, open, SESSIONS);
            var kilobytes = (liveBytes(portal, open.getFirst()) - before) / 1024.0 / SESSIONS;
            return Figure.alone("heap_per_session_kb", kilobytes, "KiB", "<= 200");
        } finally {
            open.forEach(BrowserContext::close);
        }
    }

    private static void visit(PackagedPortal portal, ArrayList<BrowserContext> open, int times) {
        for (var visit = 0; visit < times; visit++) {
            var context = Chromium.browser().newContext();
            open.add(context);
            var page = context.newPage();
            page.navigate(portal.address("/").toString());
            page.waitForSelector("#outlet h1");
        }
    }

    private static long liveBytes(PackagedPortal portal, BrowserContext anyVisitor) throws IOException {
        anyVisitor.pages().getFirst().waitForTimeout(UNTIL_IDLE_CONNECTIONS_CLOSE_MS);
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(jcmd, Long.toString(portal.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var lines = histogram.inputReader().lines()) {
            return lines.filter(line -> line.startsWith("Total"))
                    .map(line -> line.trim().split("\\s+")[2])
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
