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

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(OPTIONS));

    private Chromium() {}

    public static Browser browser() {
        return BROWSER;
    }

    private static Path executable() {
        return Path.of(Optional.ofNullable(System.getenv("PORTAL_CHROMIUM")).orElse("/usr/bin/chromium"));
    }
}
