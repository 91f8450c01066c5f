package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: opens pages, reads, clicks, and looks at every page on a desk and on a phone. */
public class Visitor implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screens");
    private static final Set<String> BARRIERS = Set.of("serious", "critical");

    private final PackagedPortal portal;
    private final BrowserContext context;
    protected final Page page;

    public Visitor(PackagedPortal portal) {
        this.portal = portal;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(1440, 900)
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    /** Somebody else in the same tab. */
    protected Visitor(Visitor other) {
        portal = other.portal;
        context = other.context;
        page = other.page;
    }

    public Page page() {
        return page;
    }

    public void opens(String path) {
        page.navigate(portal.address(path).toString());
        settles();
    }

    /** Waits until the server has answered everything that was asked. */
    public void settles() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.waitForFunction("() => window.Vaadin?.Flow?.clients"
                + " ? Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
                + " : !document.querySelector('#outlet')");
    }

    public Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    public Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(matching(text)));
    }

    public Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(matching(text)));
    }

    public Locator field(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(matching(label)));
    }

    private static Pattern matching(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    public void clicks(Locator target) {
        target.click();
        settles();
    }

    /** Pictures the page at both sizes and lets axe look for barriers at both. */
    public void looksAt(String name) {
        looksAt(name, "1440x900", 1440, 900);
        looksAt(name, "390x844", 390, 844);
        page.setViewportSize(1440, 900);
    }

    private void looksAt(String name, String size, int width, int height) {
        page.setViewportSize(width, height);
        settles();
        comesToRest();
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + size + ".png")));
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s at %s scrolls sideways", name, size)
                .isEqualTo(0);
        assertThat(barriers()).as("accessibility of %s at %s", name, size).isEmpty();
    }

    /** What fades in or out is neither what people see nor fit to measure contrast on. */
    private void comesToRest() {
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator')?.expanded"
                + " && document.getAnimations().every(each => each.playState !== 'running'"
                + " || each.effect.getTiming().iterations === Infinity)");
    }

    private List<String> barriers() {
        // one run in the page itself: there are no frames, which the other mode would open a page for
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> BARRIERS.contains(rule.getImpact()))
                        .map(Visitor::described)
                        .toList();
    }

    private static String described(Rule rule) {
        var first = rule.getNodes().getFirst();
        return rule.getId() + ": " + rule.getHelp() + " at " + first.getTarget() + " " + first.getHtml();
    }

    /** Where this visitor stood at the end, for whoever has to find out why a test stopped. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("last-" + getClass().getSimpleName() + ".png")));
        context.close();
    }
}
