package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The main job from end to end, as employer, sales, admin and coach: order, sign, upload, release, download. */
@Tag("e2e")
class WholePathE2E {
    private static final String DEMO_PASSWORD = "Demo-wachtwoord-2026";
    private static final String REFERENCE = "PROEF-17";
    private static final List<String> COACHES = List.of("Carla", "Coen", "Chantal", "Cor", "Cynthia", "Casper");

    private final PackagedPortal portal = PackagedPortal.running();
    private final Mailbox mailbox = new Mailbox(portal);
    private final NewEmployer employer = new NewEmployer(portal, mailbox);
    private final LocalDate today = LocalDate.now(Clock.system(Zones.AMSTERDAM));

    @Test
    void ordersSignsUploadsAndDownloads() {
        employer.registers();
        employer.logsIn(NewEmployer.PASSWORD);
        employer.looksAt("employer-3-overview-empty");
        employer.orders(REFERENCE, today.minusWeeks(30));
        employer.waitsForTheCheck();
        salesConfirmsTheSigner();
        readsTheAgreement(employer.readsAndSigns());
        employer.findsNothingLeftToSign();
        var coach = adminConfirmsTheCoach();
        coachUploadsAndReleases(coach);
        employerDownloadsTheReport();
    }

    private void salesConfirmsTheSigner() {
        try (var sales = new Person(portal, "sales@werkzaak.example")) {
            sales.logsIn(DEMO_PASSWORD);
            sales.opens("/verkoop");
            sales.looksAt("sales-1-home");
            sales.opens("/verkoop/controle");
            sales.looksAt("sales-2-authority");
            sales.sees(NewEmployer.COMPANY);
            var card = sales.page()
                    .locator("section.card, article.card, .card")
                    .filter(new FilterOptions().setHasText(NewEmployer.COMPANY))
                    .last();
            card.getByRole(AriaRole.CHECKBOX).check();
            sales.clicks(card.getByRole(AriaRole.BUTTON));
            sales.sees("Bevestigd.");
        }
    }

    private void readsTheAgreement(Path file) {
        var pdf = PdfText.of(file);
        assertThat(pdf.pages()).isBetween(3, 20);
        assertThat(pdf.words())
                .contains(NewEmployer.COMPANY, NewEmployer.NAME, REFERENCE, "90001234", "Basis")
                .contains("2.750,00", "577,50", "3.327,50", "1.375,00", "687,50")
                .contains("van " + pdf.pages());
        assertThat(mailbox.newest(employer.email(), "ontvangstbewijs")).doesNotContain(REFERENCE);
    }

    /** Returns the coach's address. */
    private String adminConfirmsTheCoach() {
        try (var admin = new Person(portal, "admin@werkzaak.example")) {
            admin.logsIn(DEMO_PASSWORD);
            admin.opens("/beheer");
            admin.looksAt("admin-1-home");
            admin.opens("/beheer/trajecten");
            admin.looksAt("admin-2-trajectories");
            var card = admin.page().locator("article.case-card").filter(new FilterOptions().setHasText(REFERENCE));
            admin.clicks(card.getByText("Kies de coach"));
            admin.page().waitForURL("**/coach");
            admin.settles();
            admin.looksAt("admin-3-coach-choice");
            var confirm = admin.button("Bevestig ");
            var name = confirm.innerText();
            admin.clicks(confirm);
            admin.sees("is nu de coach");
            var first = COACHES.stream().filter(name::contains).findFirst().orElseThrow();
            return "coach" + (COACHES.indexOf(first) + 1) + "@werkzaak.example";
        }
    }

    private void coachUploadsAndReleases(String address) {
        try (var coach = new Person(portal, address)) {
            coach.logsIn(DEMO_PASSWORD);
            coach.opens("/coach");
            coach.looksAt("coach-1-day");
            coach.clicks(coach.link(REFERENCE).first());
            coach.page().waitForURL("**/traject/**");
            coach.settles();
            coach.looksAt("coach-2-trajectory");
            coach.presses("Leg de kennismaking vast");
            coach.presses("Start het traject");
            coach.clicks(coach.link("Lever een PDF in").first());
            coach.page().waitForURL("**/verslag");
            coach.settles();
            coach.types("Korte samenvatting", "Twee gesprekken gevoerd. Volgende stap: een bezoek aan een werkplek.");
            var report = PdfText.written(Path.of("target/e2e-downloads/verslag.pdf"), "Voortgangsverslag " + REFERENCE);
            coach.page().locator("input[type=file]").setInputFiles(report);
            coach.sees("Gekozen: verslag.pdf");
            coach.looksAt("coach-3-report");
            coach.presses("Dien het verslag in");
            coach.page().waitForURL(url -> url.contains("/traject/") && !url.contains("/verslag"));
            coach.settles();
            coach.presses("Leg vast");
            coach.sees("Na het vrijgeven kan de werkgever het openen");
            coach.looksAt("coach-4-seen");
            coach.presses("Geef het verslag vrij");
            coach.sees("Vrijgegeven");
            coach.looksAt("coach-5-released");
        }
    }

    private void employerDownloadsTheReport() {
        assertThat(mailbox.newest(employer.email(), "/traject/"))
                .doesNotContain(REFERENCE)
                .doesNotContain("werkplek");
        employer.opensTheTrajectory(REFERENCE);
        employer.looksAt("employer-14-trajectory");
        var report = employer.downloads(
                employer.button("Download PDF: Voortgangsverslag").first(), "report.pdf");
        assertThat(PdfText.of(report).words()).contains("Voortgangsverslag " + REFERENCE);
        assertThat(PdfText.of(report).pages()).isEqualTo(1);
    }

    @AfterEach
    void closes() {
        employer.close();
        mailbox.close();
    }
}
