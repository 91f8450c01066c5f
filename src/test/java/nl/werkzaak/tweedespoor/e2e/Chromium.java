package nl.werkzaak.tweedespoor.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The installed Chromium, one per test run; nothing is downloaded and nothing is asked of the outside. */
public final class Chromium {
    private static final List<String> OPTIONS = List.of(
            "--lang=nl-NL",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ThreadLocal<Browser> BROWSERS = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {}

    /** This thread's own: Playwright's objects belong to the thread that made them. */
    public static Browser browser() {
        return BROWSERS.get();
    }

    private static Browser launch() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(OPTIONS));
    }

    private static Path executable() {
        return Path.of(Optional.ofNullable(System.getenv("PORTAL_CHROMIUM")).orElse("/usr/bin/chromium"));
    }
}
