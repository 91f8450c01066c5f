package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public helper as a visitor uses it: by keyboard, by link, on paper; no date ever stands in a request's address. */
@Tag("e2e")
class HelperE2E {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));

    private final LocalDate today = LocalDate.now(Clock.system(Zones.AMSTERDAM));
    private final LocalDate first = today.minusWeeks(58);
    private final LocalDate planned = first.plusWeeks(8);
    private final Visitor visitor = new Visitor(PackagedPortal.running());
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void listens() {
        visitor.page()
                .onRequest(request ->
                        asked.add(request.url() + " " + request.headers().get("referer")));
    }

    @AfterEach
    void closes() {
        visitor.close();
    }

    @Test
    void answersSomebodyWhoHasAKeyboardOnly() {
        visitor.opens("/");
        tabsTo("#first-sick-day");
        types(first);
        visitor.page().keyboard().press("Tab");
        reads("Ziek sinds " + DUTCH.format(first));

        tabsTo(".case-question:nth-of-type(1) > summary");
        visitor.page().keyboard().press("Enter");
        visitor.page().locator("#recovered-from-1").waitFor();
        tabsTo("#recovered-from-1");
        types(today.minusDays(100));
        tabsTo("#recovered-until-1");
        types(today.minusDays(74));
        visitor.page().keyboard().press("Tab");
        reads(DUTCH.format(first.plusDays(727 + 27)));

        tabsTo(".case-question:nth-of-type(2) > summary");
        visitor.page().keyboard().press("Space");
        visitor.page().locator("#happened-planMade").waitFor();
        tabsTo("#happened-planMade");
        types(planned);
        visitor.page().keyboard().press("Tab");
        reads("Gedaan op");

        visitor.looksAt("helper-questions");
        visitor.page()
                .waitForURL("**/#ziek=%s&herstel=%s/%s&plan=%s"
                        .formatted(first, today.minusDays(100), today.minusDays(74), planned));
        assertThat(asked).isNotEmpty().noneMatch(DATE.asPredicate());
    }

    @Test
    void showsASharedLinkAndKeepsItOverReloadSkipLinkAndLanguage() {
        opensLink();
        visitor.looksAt("helper-answer");

        visitor.page().reload();
        visitor.settles();
        reads("Ziek sinds " + DUTCH.format(first));

        visitor.page().locator(".skip-link").focus();
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL("**/#ziek=**");

        visitor.button("English").click();
        reads("Take the timeline along");
        visitor.looksAt("helper-answer-english");
        assertThat(asked).isNotEmpty().noneMatch(DATE.asPredicate());
    }

    @Test
    void movesAnOldLinksDayBehindTheSign() {
        visitor.opens("/?ziek=" + first);
        reads("Ziek sinds " + DUTCH.format(first));

        assertThat(visitor.page().url()).endsWith("/#ziek=" + first);
        assertThat(asked.stream().filter(DATE.asPredicate()))
                .as("the old link's own request")
                .hasSize(1);
    }

    @Test
    void refusesABrokenLinkAndADayAhead() {
        visitor.opens("/#ziek=2026-13-01");
        reads("De link is niet volledig");
        visitor.page().waitForURL(Pattern.compile("[^#]*"));

        visitor.page().locator("#first-sick-day").fill(today.plusDays(1).toString());
        visitor.page().locator("#first-sick-day").blur();
        reads("Deze dag ligt in de toekomst");
        visitor.looksAt("helper-refused");
    }

    @Test
    void isGoodInTheDark() {
        visitor.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        opensLink();
        visitor.looksAt("helper-answer-dark");
    }

    @Test
    void goesAlongOnPaperInACalendarAndAsALink() throws IOException {
        opensLink();
        var paper = Path.of("target/screens/helper-print.pdf");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visitor.page()
                .pdf(new Page.PdfOptions()
                        .setPath(paper)
                        .setPreferCSSPageSize(true)
                        .setPrintBackground(true));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(PdfText.of(paper).pages()).as("pages of the print").isEqualTo(1);
        assertThat(PdfText.of(paper).words())
                .contains("Ziek sinds", "Einde van de loondoorbetaling", "Bron: ZW 38(1)")
                .doesNotContain("Bestel dit pakket", "Inloggen");

        var pdf = download("Download als pdf", "tijdlijn-tweede-spoor.pdf");
        assertThat(PdfText.of(pdf).words()).contains("Ziek sinds " + DUTCH.format(first), "Uitleg en bronnen");
        pictures(paper);
        pictures(pdf);
        var calendar = Files.readString(download("Zet in uw agenda", "tijdlijn-tweede-spoor.ics"));
        assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("TRIGGER;RELATED=START:-P21D");

        visitor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitor.button("Kopieer de link").click();
        reads("De link is gekopieerd.");
        assertThat(visitor.page().evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(visitor.page().url());
        assertThat(asked).isNotEmpty().noneMatch(DATE.asPredicate());
    }

    @Test
    void carriesTheDayIntoAnOrder() {
        var joris = new Person(PackagedPortal.running(), "joris@fruitteelt-waalzicht.example");
        try (joris) {
            joris.logsIn("Demo-wachtwoord-2026");
            joris.page().onRequest(request -> asked.add(request.url()));
            joris.opens("/#ziek=" + first);
            joris.clicks(joris.page().locator("#BASIS .button-primary"));
            var fresh = joris.button("Nieuwe bestelling");
            joris.page().waitForURL(Pattern.compile(".*/bestellen.*"));
            joris.settles();
            if (fresh.count() > 0) {
                joris.clicks(fresh.first());
            }
            var day = joris.page().getByLabel("Eerste ziektedag").first();
            day.waitFor();
            assertThat(day.inputValue())
                    .isEqualTo("%d-%d-%d".formatted(first.getDayOfMonth(), first.getMonthValue(), first.getYear()));
            assertThat(asked).isNotEmpty().noneMatch(DATE.asPredicate());
        }
    }

    @Test
    void countsWhatWaitingMayCost() {
        visitor.opens("/");
        visitor.page().locator(".cost > summary").focus();
        visitor.page().keyboard().press("Enter");
        visitor.page().locator("#cost-wage").waitFor();
        visitor.clicks(visitor.button("Reken uit"));
        reads("Vul dit veld in.");
        visitor.page().locator("#cost-wage").fill("2.600");
        visitor.clicks(visitor.button("Reken uit"));
        reads("40.560,00");
        visitor.looksAt("helper-cost");
    }

    private void opensLink() {
        visitor.opens("/#ziek=" + first + "&plan=" + planned);
        reads("Gedaan op");
        visitor.settles();
    }

    private void reads(String text) {
        visitor.page()
                .locator("main")
                .filter(new Locator.FilterOptions().setHasText(text))
                .waitFor();
    }

    /** Presses Tab until the element has the focus, as somebody without a mouse does. */
    private void tabsTo(String selector) {
        for (int presses = 0; presses < 80; presses++) {
            if ((Boolean)
                    visitor.page().evaluate("wanted => document.activeElement?.matches(wanted) ?? false", selector)) {
                return;
            }
            visitor.page().keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reached " + selector);
    }

    /** Month, day, year: the order of the browser's own field in this test. */
    private void types(LocalDate day) {
        visitor.page().keyboard().type(DateTimeFormatter.ofPattern("MMdduuuu").format(day));
    }

    private Path download(String link, String name) {
        var file = visitor.page().waitForDownload(() -> visitor.link(link).click());
        assertThat(file.suggestedFilename()).isEqualTo(name);
        var path = Path.of("target/screens", "helper-" + name);
        file.saveAs(path);
        return path;
    }

    private static void pictures(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var name = file.getFileName().toString().replace(".pdf", "-" + (page + 1) + ".png");
                javax.imageio.ImageIO.write(
                        renderer.renderImageWithDPI(page, 100),
                        "png",
                        file.resolveSibling(name).toFile());
            }
        }
    }
}
