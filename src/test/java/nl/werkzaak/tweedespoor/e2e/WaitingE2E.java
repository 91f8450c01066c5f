package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No seat where the employer wants one: on the list, told honestly, offered by itself, and ordered without retyping. */
@Tag("e2e")
class WaitingE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String EMPLOYER = "lotte@zorghuis-delinge.example";
    private static final String TOWN = "Ochten";
    private static final String COACH = "Olga Ochten (verzonnen)";

    private final PackagedPortal portal = PackagedPortal.running();
    private final LocalDate today = LocalDate.now(Clock.system(Zones.AMSTERDAM));

    @Test
    void waitsIsOfferedASeatAndOrdersIt() {
        try (var admin = new Person(portal, "admin@werkzaak.example");
                var lotte = new Person(portal, EMPLOYER);
                var mailbox = new Mailbox(portal)) {
            admin.logsIn(PASSWORD);
            addCoachWithoutRoom(admin);
            lotte.logsIn(PASSWORD);
            findsNoStart(lotte);
            joins(lotte);
            admin.opens("/beheer/wachtlijst");
            admin.sees("Zorghuis De Linge");
            admin.looksAt("waiting-5-queue");

            makeRoom(admin);
            lotte.opens(mailbox.link(EMPLOYER, "Er staat een aanbod voor u klaar"));
            lotte.sees("Wij bieden u een plaats aan");
            lotte.looksAt("waiting-6-offer");
            lotte.opens("/overzicht");
            lotte.sees("Er is een plaats voor W.A. (WA-1)");
            lotte.looksAt("waiting-7-home");
            lotte.clicks(lotte.link("Er is een plaats voor").first());
            lotte.presses("Plaats aannemen");
            lotte.page().waitForURL("**/bestellen/**");
            lotte.sees("Klopt alles?");
            assertThat(lotte.page().locator("#main").innerText()).contains("Wachtersen", TOWN, "Plaats vastgehouden");
            lotte.looksAt("waiting-8-recap");
        }
    }

    private void addCoachWithoutRoom(Person admin) {
        admin.opens("/beheer/coaches/nieuw");
        admin.types("Naam", COACH);
        admin.types("Telefoon", "0344 12 34 56");
        admin.page()
                .getByLabel("Plaats", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(TOWN);
        var places = admin.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Plaatsen voor gesprekken"));
        places.fill(TOWN);
        places.press("Enter");
        places.blur();
        admin.settles();
        admin.typesNumber("Hoogste aantal trajecten tegelijk", 0);
        admin.picks("Vanaf", today.minusWeeks(1));
        admin.typesNumber("Uren per week", 36);
        admin.presses("Coach opslaan");
        admin.page().waitForURL("**/beheer/coaches");
        admin.settles();
    }

    private void findsNoStart(Person lotte) {
        lotte.opens("/pakketten?plaats=" + TOWN);
        lotte.sees("Waar wilt u de gesprekken?");
        lotte.looksAt("waiting-1-catalogue");
        lotte.opens("/bestellen?pakket=SCAN&plaats=" + TOWN);
        if (lotte.button("Nieuwe bestelling").count() > 0) {
            lotte.presses("Nieuwe bestelling"); // somebody left a draft behind
        }
        lotte.sees("Voor wie is het traject?");
        lotte.types("Voorletters", "W.A.");
        lotte.types("Achternaam", "Wachtersen");
        lotte.types("Uw kenmerk voor deze medewerker", "WA-1");
        lotte.picks("Eerste ziektedag", today.minusWeeks(57));
        lotte.presses("Verder");
        lotte.sees("Welk pakket past?");
        lotte.presses("Verder");
        lotte.sees("Er is nu geen plaats");
        lotte.looksAt("waiting-2-start-full");
    }

    private void joins(Person lotte) {
        lotte.clicks(lotte.link("Naar de wachtlijst").first());
        lotte.sees("Er is nu geen plaats op tijd");
        lotte.sees("Dat wij vol zitten, telt daarbij niet");
        lotte.looksAt("waiting-3-join");
        lotte.presses("Zet op de wachtlijst");
        lotte.page().waitForURL("**/wachtlijst/*-*");
        lotte.sees("U bent nummer");
        lotte.looksAt("waiting-4-entry");
    }

    private void makeRoom(Person admin) {
        admin.opens("/beheer/coaches");
        admin.clicks(admin.link("Olga Ochten").first());
        admin.page().waitForURL("**/beheer/coaches/*-*");
        admin.settles();
        admin.typesNumber("Hoogste aantal trajecten tegelijk", 1);
        admin.presses("Coach opslaan");
        admin.page().waitForURL("**/beheer/coaches");
    }
}
