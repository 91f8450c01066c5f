package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quote that is talked about and changed before it is accepted, and one that needs nobody at Werkzaak. */
@Tag("e2e")
class QuoteTalkE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String QUESTION = "Kunnen de gesprekken ook op zaterdag?";
    private static final String ANSWER = "Ja, dat kan. U krijgt een nieuwe versie met vijf procent korting.";

    private final PackagedPortal portal = PackagedPortal.running();

    @Test
    void answersAQuestionWithANewVersionThatTheEmployerAccepts() {
        try (var joris = new Person(portal, "joris@fruitteelt-waalzicht.example");
                var sales = new Person(portal, "sales2@werkzaak.example")) {
            joris.logsIn(PASSWORD);
            joris.opens("/offertes");
            joris.clicks(joris.link("Werkplek").first());
            joris.page().waitForURL("**/offertes/*-*");
            joris.settles();
            var old = joris.page().url();
            joris.types("Stel uw vraag", QUESTION);
            joris.presses("Vraag versturen");
            joris.sees("Uw vraag is verstuurd.");
            joris.looksAt("talk-1-asked");

            sales.logsIn(PASSWORD);
            sales.opens("/verkoop");
            sales.sees("Fruitteelt Waalzicht");
            sales.looksAt("talk-2-desk");
            sales.page().navigate(old);
            sales.settles();
            sales.sees(QUESTION);
            answerAll(sales);
            sales.looksAt("talk-3-answered");
            sales.clicks(sales.button("Nieuwe versie maken").first());
            sales.clicks(sales.page()
                    .locator("vaadin-button:has-text('Nieuwe versie maken')")
                    .last());
            sales.page().waitForURL("**/verkoop/offertes/**");
            sales.settles();
            sales.types("Korting in procenten over alle regels", "5");
            sales.sees("Wat is er anders");
            sales.looksAt("talk-4-revision");
            sales.presses("Versturen");
            sales.clicks(sales.page().locator("vaadin-button[slot='confirm-button']"));
            sales.sees("OFF-");

            joris.page().navigate(old);
            joris.settles();
            joris.sees("Er is een nieuwe versie van deze offerte.");
            assertThat(joris.button("Akkoord en bestellen").count()).isZero();
            joris.looksAt("talk-5-old-link");
            joris.clicks(joris.link("Bekijk de nieuwe versie").first());
            joris.sees("Wat is er anders");
            assertThat(main(joris)).contains("Korting 5%", "Wacht op uw antwoord");
            joris.looksAt("talk-6-new-version");
            joris.presses("Akkoord en bestellen");
            joris.page().waitForURL("**/bestellen/**");
            joris.settles();
            joris.sees("Deze bestelling hoort bij uw offerte");
            joris.opens("/offertes");
            assertThat(main(joris)).contains("Vervangen", "Akkoord");
        }
    }

    @Test
    void makesAQuoteAloneAndOrdersFromIt() throws IOException {
        try (var joris = new Person(portal, "joris@fruitteelt-waalzicht.example")) {
            joris.logsIn(PASSWORD);
            joris.opens("/offertes/zelf");
            joris.clicks(joris.page().locator("vaadin-select:not([hidden])").first());
            joris.clicks(
                    joris.page().getByRole(AriaRole.OPTION).getByText("Scan").first());
            joris.sees("houdt geen plaats vast");
            joris.looksAt("own-1-choice");
            joris.presses("Offerte maken");
            joris.sees("U maakte deze offerte zelf.");
            joris.looksAt("own-2-quote");
            assertThat(PdfText.of(pdf(joris)).words())
                    .contains("Fruitteelt Waalzicht", "1.350,00", "maar houdt geen plaats vast");
            joris.presses("Akkoord en bestellen");
            joris.page().waitForURL("**/bestellen/**");
            joris.settles();
            joris.sees("zij hield geen plaats vast");
            joris.types("Voorletters", "W.");
            joris.types("Achternaam", "Verzonnen");
            joris.types("Uw kenmerk voor deze medewerker", "FW-99");
            joris.picks(
                    "Eerste ziektedag",
                    LocalDate.now(Clock.system(Zones.AMSTERDAM)).minusWeeks(40));
            joris.looksAt("own-3-who");
            joris.presses("Verder");
            joris.presses("Verder");
            joris.sees("Wanneer begint het traject?");
            joris.page().getByRole(AriaRole.RADIO).first().check();
            joris.settles();
            joris.presses("Verder");
            joris.sees("Pas nu houden wij er een voor u vast");
            joris.looksAt("own-4-check");
            joris.presses("Verder");
            joris.sees("Daarna gaat het zo");
            joris.looksAt("own-5-confirm");
            joris.presses("Bestelling plaatsen");
            joris.page().waitForURL("**/bestellingen/**");
            joris.settles();
            joris.sees("Sinds deze bestelling is er wel een plaats");
            assertThat(main(joris)).contains("1.350,00");
            joris.looksAt("own-6-order");
        }
    }

    /** What was asked before in the demo is answered along with it. */
    private static void answerAll(Person sales) {
        for (var open = sales.button("Antwoord versturen").count(); open > 0; open--) {
            sales.types("Antwoord voor de werkgever", ANSWER);
            sales.presses("Antwoord versturen");
            sales.sees("Het antwoord is verstuurd.");
        }
        assertThat(main(sales)).contains(ANSWER);
    }

    private Path pdf(Person person) throws IOException {
        var link = person.link("Offerte als PDF").getAttribute("href");
        var pdf = Path.of("target/e2e-downloads/own-quote.pdf");
        Files.createDirectories(pdf.getParent());
        Files.write(
                pdf,
                person.page()
                        .request()
                        .get(portal.address("/").resolve(link).toString())
                        .body());
        return pdf;
    }

    private static String main(Person person) {
        return person.page().locator("#main").innerText().replace('\u00a0', ' ');
    }
}
