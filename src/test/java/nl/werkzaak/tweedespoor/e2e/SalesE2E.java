package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From an employer's request to an order at the quoted price, which nobody types again. */
@Tag("e2e")
class SalesE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String WISH = "Gesprekken op de werkplek in Druten";

    private final PackagedPortal portal = PackagedPortal.running();

    @Test
    void answersARequestAndTheEmployerOrdersFromTheQuote() throws IOException {
        try (var lotte = new Person(portal, "lotte@zorghuis-delinge.example");
                var sales = new Person(portal, "sales2@werkzaak.example")) {
            lotte.logsIn(PASSWORD);
            lotte.opens("/offertes/aanvragen?pakket=BASIS");
            lotte.types("Wat is uw wens of vraag?", WISH);
            lotte.looksAt("quote-1-ask");
            lotte.presses("Offerte aanvragen");
            lotte.sees("U hoort uiterlijk");

            sales.logsIn(PASSWORD);
            sales.opens("/verkoop");
            sales.looksAt("quote-2-desk");
            countClicks(sales);
            sales.clicks(sales.link("Beantwoorden: Zorghuis De Linge").first());
            sales.sees(WISH);
            sales.looksAt("quote-3-request");
            sales.presses("Offerte maken");
            sales.page().waitForURL("**/verkoop/offertes/**");
            sales.settles();
            sales.types("Korting in procenten over alle regels", "10");
            sales.looksAt("quote-4-editor");
            sales.presses("Versturen");
            sales.clicks(sales.page().locator("vaadin-button[slot='confirm-button']"));
            sales.sees("OFF-");
            assertThat(sales.page().evaluate("() => window.clicks")).isEqualTo(4);
            sales.looksAt("quote-5-sent");

            lotte.opens("/offertes");
            lotte.clicks(lotte.link("Basis").first());
            lotte.sees("Korting 10%");
            lotte.looksAt("quote-6-offer");
            var link = lotte.link("Offerte als PDF").getAttribute("href");
            var pdf = Path.of("target/e2e-downloads/quote.pdf");
            Files.createDirectories(pdf.getParent());
            Files.write(
                    pdf,
                    lotte.page()
                            .request()
                            .get(portal.address("/").resolve(link).toString())
                            .body());
            assertThat(PdfText.of(pdf).words()).contains("Zorghuis De Linge", "2.475,00", "2.994,75");
            lotte.presses("Akkoord en bestellen");
            lotte.page().waitForURL("**/bestellen/**");
            lotte.sees("Deze bestelling hoort bij uw offerte");
            assertThat(lotte.page().locator("#main").innerText()).contains("2.475,00");
            lotte.looksAt("quote-7-order");
        }
    }

    @Test
    void goesThroughTheListsByKeys() {
        try (var sales = new Person(portal, "sales@werkzaak.example")) {
            sales.logsIn(PASSWORD);
            sales.opens("/verkoop/offertes?status=SENT");
            sales.page().locator(".skip-link").focus();
            press(sales, "Enter");
            assertThat(sales.page().url()).as("the way past the menu").contains("/verkoop/offertes?");
            assertThat(sales.page().evaluate("() => document.activeElement.id")).isEqualTo("main");
            press(sales, "j", "j");
            var second = focused(sales);
            press(sales, "k");
            assertThat(focused(sales)).contains("OFF-").isNotEqualTo(second);
            press(sales, "/");
            assertThat(focused(sales)).isEqualTo("INPUT");
            sales.page().keyboard().type("jk/");
            assertThat(sales.page().locator("main [data-search] input").inputValue())
                    .as("a key in a field is a letter")
                    .isEqualTo("jk/");
            press(sales, "Escape", "Escape", "j", "Enter");
            sales.page().waitForURL("**/offertes/0**");

            var typed = "</script><script>window.hurt=1</script>";
            sales.opens("/verkoop/offertes?zoek=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            assertThat(sales.page().locator("main [data-search] input").inputValue())
                    .as("a text is a text")
                    .isEqualTo(typed);
            assertThat(sales.page().evaluate("() => window.hurt")).isNull();

            sales.opens("/verkoop");
            sales.presses("Sneltoetsen uitzetten");
            var before = focused(sales);
            press(sales, "j");
            assertThat(focused(sales)).isEqualTo(before).isEqualTo("Sneltoetsen aanzetten");
            sales.opens("/verkoop/offertes");
            sales.presses("Sneltoetsen aanzetten");
            press(sales, "j");
            assertThat(focused(sales)).isNotEqualTo("Sneltoetsen uitzetten");
        }
    }

    private static void press(Person person, String... keys) {
        for (var key : keys) {
            person.page().keyboard().press(key);
            person.settles();
        }
    }

    private static String focused(Person person) {
        return (String)
                person.page().evaluate("() => document.activeElement.innerText || document.activeElement.tagName");
    }

    /** From the desk to the sent quote: at most six. */
    private static void countClicks(Person person) {
        person.page()
                .evaluate(
                        "() => { window.clicks = 0; addEventListener('click', e => window.clicks += e.isTrusted, true); }");
    }
}
