package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an administrator does in the portal's own screens: prices, coaches, people, and one report read with a reason. */
@Tag("e2e")
class AdminE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String NEWCOMER = "nieuwe.coach@werkzaak.example";
    private static final String WHY = "De klant belde over een bedrag in dit verslag";

    private final PackagedPortal portal = PackagedPortal.running();

    @Test
    void changesAPriceACoachAndAnAccount() {
        try (var admin = loggedIn("admin@werkzaak.example");
                var mailbox = new Mailbox(portal)) {
            admin.opens("/beheer/pakketten");
            admin.clicks(admin.button("Tarief wijzigen van Scan").first());
            admin.types("Nieuw tarief zonder btw", "100");
            admin.sees("onder de kostprijs");
            admin.looksAt("admin-1-price");
            admin.types("Nieuw tarief zonder btw", "1450");
            admin.picks(
                    "Geldt vanaf", LocalDate.now(Clock.system(Zones.AMSTERDAM)).plusMonths(2));
            admin.types("Waarom", "De huur is hoger");
            admin.presses("Ter goedkeuring aanbieden");
            admin.sees("wacht op goedkeuring van een collega");
            approvesThePrice();
            admin.opens("/pakketten");
            assertThat(admin.page().locator("#main").innerText())
                    .as("the shop until that day")
                    .contains("1.350,00")
                    .doesNotContain("1.450,00");

            admin.opens("/beheer/coaches");
            admin.clicks(admin.link("Carla").first());
            admin.page().waitForURL("**/beheer/coaches/*-*");
            admin.settles();
            admin.typesNumber("Hoogste aantal trajecten tegelijk", 0);
            admin.presses("Coach opslaan");
            admin.sees("gepland bij deze coach");
            admin.looksAt("admin-2-coach-refused");
            admin.typesNumber("Hoogste aantal trajecten tegelijk", 9);
            admin.presses("Coach opslaan");
            admin.page().waitForURL("**/beheer/coaches");

            admin.opens("/beheer/gebruikers");
            admin.presses("Medewerker uitnodigen");
            admin.inDialog("Naam", "Nieuwe Coach");
            admin.inDialog("E-mailadres", NEWCOMER);
            admin.looksAt("admin-3-invite");
            admin.presses("Uitnodigen");
            admin.sees("uitnodiging gestuurd naar " + NEWCOMER);
            assertThat(mailbox.newest(NEWCOMER, "http")).doesNotContain("Nieuwe Coach");
        }
    }

    /** A second person reads the reason and decides. */
    private void approvesThePrice() {
        try (var colleague = loggedIn("sales2@werkzaak.example")) {
            colleague.opens("/goedkeuringen");
            colleague.looksAt("admin-12-approvals");
            colleague.clicks(colleague.link("Tarief van Scan").first());
            colleague.page().waitForURL("**/goedkeuringen/*-*");
            colleague.settles();
            colleague.sees("De huur is hoger");
            colleague.looksAt("admin-13-approval");
            colleague.presses("Keur goed");
            colleague.sees("Goedgekeurd.");
        }
    }

    /** From the board to one week, to who coaches and when, to a colleague who stands in. */
    @Test
    void plansAroundACoachWhoIsAway() {
        try (var admin = loggedIn("admin@werkzaak.example")) {
            admin.opens("/beheer/planning");
            var coaches = admin.page().locator(".board tbody tr").count();
            assertThat(coaches).isGreaterThanOrEqualTo(6);
            assertThat(admin.page().locator(".board tbody td a").count()).isEqualTo(coaches * 13);
            admin.looksAt("admin-6-board");
            admin.clicks(admin.link("Cynthia Coach, week").last());
            admin.page().waitForURL("**/beheer/planning/*/*");
            admin.settles();
            admin.sees("Beschikbaar");
            admin.looksAt("admin-7-coach-week");

            admin.opens("/beheer/trajecten?toon=planned");
            admin.clicks(admin.link("Week of duur").first());
            admin.page().waitForURL("**/planning");
            admin.settles();
            admin.sees("Startweek");
            admin.looksAt("admin-8-move");
            admin.opens("/beheer/trajecten?toon=active");
            admin.clicks(admin.link("Andere coach").first());
            admin.page().waitForURL("**/coach");
            admin.settles();
            admin.presses("Kies C");
            admin.sees("Vul dit veld in");
            admin.looksAt("admin-9-coach-choice");

            var first = LocalDate.now(Clock.system(Zones.AMSTERDAM)).plusDays(70);
            admin.opens("/beheer/coaches");
            admin.clicks(admin.link("Cynthia").first());
            admin.page().waitForURL("**/beheer/coaches/*-*");
            admin.settles();
            admin.clicks(admin.link("Meld afwezigheid"));
            admin.page().waitForURL("**/afwezig");
            admin.settles();
            admin.chooses("Ziek");
            admin.picks("Eerste dag", first);
            admin.picks("Laatste dag", first.plusDays(13));
            admin.presses("Bekijk wat dit raakt");
            admin.sees("Trajecten die dit raakt:");
            admin.looksAt("admin-10-away");
            admin.presses("Leg afwezigheid vast");
            admin.sees("Vervangen trajecten:");
            admin.opens("/beheer/capaciteit/conflicten");
            admin.looksAt("admin-11-conflicts");
        }
    }

    /** Nobody reads along unseen: the reason is asked first, and the coach and the other admins know afterwards. */
    @Test
    void readsAReportOnlyWithAReason() {
        try (var admin = loggedIn("admin@werkzaak.example")) {
            admin.opens("/beheer/trajecten?toon=all");
            admin.clicks(admin.link("FW-3").first());
            admin.page().waitForURL("**/traject/**");
            admin.settles();
            var advice = admin.button("Download PDF: Inzetbaarheidsadvies");
            assertThat(advice.count()).as("ways to the advice before a reason").isZero();
            admin.clicks(admin.page().getByText("Lezen met een reden").first());
            admin.presses("Open dit verslag een uur");
            admin.looksAt("admin-4-reason-asked");
            admin.chooses("Een klacht");
            admin.types("Waarom moet u dit verslag lezen?", WHY);
            admin.presses("Open dit verslag een uur");
            var report = admin.downloads(advice.first(), "with-a-reason.pdf");
            assertThat(PdfText.of(report).words()).contains("Fruitteelt");
            admin.opens("/beheer/inzage");
            admin.sees(WHY);
            admin.looksAt("admin-5-insight");
        }
    }

    private Person loggedIn(String email) {
        var person = new Person(portal, email);
        person.logsIn(PASSWORD);
        return person;
    }
}
