package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What coach, employee and employer do with one another once a trajectory runs, on the invented cases. */
@Tag("e2e")
class RolesAtWorkE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String COACH = "coach1@werkzaak.example";
    private static final String EMPLOYER = "sanne@bakkerij-degouden-korst.example";
    private static final String CORRECTED = "Twee dagen per week, niet drie";

    private final PackagedPortal portal = PackagedPortal.running();

    @Test
    void coachWritesOnAPhoneWhileTheLineDrops() {
        try (var coach = loggedIn(COACH)) {
            coach.page().setViewportSize(390, 844);
            coach.opens("/coach");
            coach.clicks(coach.page()
                    .locator("article", new Page.LocatorOptions().setHasText("FW-7"))
                    .getByText("Schrijf een verslag")
                    .first());
            coach.types("Wat is er gedaan?", "- Drie gesprekken gevoerd");
            coach.sees("Bewaard");
            coach.page().context().setOffline(true);
            coach.field("Wat is het resultaat?").fill("Getypt zonder verbinding");
            coach.field("Wat is het resultaat?").blur();
            coach.page().locator("#connection-lost:not([hidden])").waitFor();
            coach.page().context().setOffline(false);
            coach.page().locator("#connection-lost").waitFor(hidden());
            coach.settles();
            coach.looksAt("coach-writing");
            coach.page().reload();
            coach.settles();
            assertThat(coach.field("Wat is er gedaan?").inputValue()).contains("Drie gesprekken");
            assertThat(coach.field("Wat is het resultaat?").inputValue()).isEqualTo("Getypt zonder verbinding");
        }
    }

    @Test
    void employerReadsWhatTheEmployeeLetThroughAfterACorrection() {
        try (var noor = loggedIn("noor.dewit@thuis.example")) {
            noor.opens("/mijn-traject");
            noor.looksAt("employee-1-page");
            noor.opens("/mijn-traject/gegevens");
            noor.looksAt("employee-2-notice");
            noor.opens("/mijn-traject");
            noor.chooses("Ik ben het er niet mee eens");
            noor.types("Uw opmerking bij het verslag", "Ik werk twee dagen per week, niet drie.");
            noor.presses("Verstuur mijn antwoord");
            noor.button("Verstuur mijn antwoord").waitFor(hidden());

            try (var coach = loggedIn(COACH);
                    var employer = loggedIn(EMPLOYER)) {
                corrects(coach);
                employer.opensCase("/overzicht", "P-101");
                assertThat(employer.page().locator("#main").innerText())
                        .doesNotContain("niet mee eens")
                        .doesNotContain(CORRECTED)
                        .doesNotContain("leest het verslag");

                noor.opens("/mijn-traject");
                noor.chooses("Ik heb het gezien. Het mag naar mijn werkgever");
                noor.presses("Verstuur mijn antwoord");
                noor.button("Verstuur mijn antwoord").waitFor(hidden());

                employer.opensCase("/overzicht", "P-101");
                var report = employer.downloads(
                        employer.button("Download PDF: Voortgangsverslag").first(), "corrected.pdf");
                assertThat(PdfText.of(report).words()).contains(CORRECTED).doesNotContain("Ik werk twee dagen");
            }
            noor.opens("/mijn-traject");
            noor.looksAt("employee-3-who-opened");
        }
    }

    private void corrects(Person coach) {
        coach.opensCase("/coach", "P-101");
        coach.sees("Ik werk twee dagen per week, niet drie.");
        coach.looksAt("coach-objection");
        coach.clicks(coach.link("Schrijf een verslag").first());
        coach.types("Wat is er gedaan?", "- Twee gesprekken gevoerd");
        coach.types("Sollicitatie", "Eén uitnodiging");
        coach.types("Wat is het resultaat?", "Een vacature die past.");
        coach.types("Korte samenvatting", CORRECTED);
        coach.presses("Dien het verslag in");
        coach.page().waitForURL(url -> url.contains("/traject/") && !url.contains("/verslag"));
        coach.settles();
    }

    @Test
    void employerStopsOnRecoveryAndReadsTheCostFirst() {
        try (var lotte = loggedIn("lotte@zorghuis-delinge.example")) {
            lotte.opensCase("/overzicht", "ZL-9");
            lotte.clicks(lotte.link("Bekijk stoppen en kosten"));
            lotte.chooses("Terug in het eigen werk");
            lotte.sees("Samen, zonder btw");
            lotte.looksAt("employer-stop");
            lotte.presses("Stop het traject vandaag");
            lotte.page().waitForURL(url -> !url.contains("/stoppen"));
            lotte.sees("Zo is het afgerekend");
            lotte.looksAt("employer-stopped");
        }
    }

    /** Not one click: from the overview to the paper with Tab and Enter. */
    @Test
    void employerFetchesAReportWithTheKeyboardAlone() {
        try (var mo = loggedIn("mo@logistiek-betuwe.example")) {
            mo.opens("/overzicht");
            mo.tabsTo("LB-22");
            mo.page().keyboard().press("Enter");
            mo.page().waitForURL("**/traject/**");
            mo.settles();
            mo.tabsTo("Download PDF");
            var download = mo.page().waitForDownload(() -> mo.page().keyboard().press("Enter"));
            assertThat(download.failure()).isNull();
        }
    }

    @Test
    void employerAndCoachWriteToOneAnother() {
        var question = "Kan het gesprek van dinsdag een uur later?";
        try (var mo = loggedIn("mo@logistiek-betuwe.example");
                var coach = loggedIn(COACH);
                var mailbox = new Mailbox(portal)) {
            var mails = mailbox.count(COACH);
            mo.opensCase("/overzicht", "LB-31");
            mo.writes(question);
            mo.sees("Nog niet gelezen");

            assertThat(mailbox.after(mails, COACH)).contains("/traject/").doesNotContain("dinsdag", "LB-31", "Visser");
            coach.opensCase("/coach", "LB-31");
            coach.sees("1 nieuw");
            coach.writes("Dat kan. Tot dinsdag om elf uur.");
            coach.sees(question);
            coach.looksAt("messages-coach");

            mo.opensCase("/overzicht", "LB-31");
            mo.readsMessages();
            mo.sees("Gelezen door");
            mo.sees("Tot dinsdag om elf uur");
            mo.looksAt("messages-employer");
        }
    }

    private Person loggedIn(String email) {
        var person = new Person(portal, email);
        person.logsIn(PASSWORD);
        return person;
    }

    private static WaitForOptions hidden() {
        return new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
