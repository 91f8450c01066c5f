package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role finds after logging in: every page at both sizes, without barriers. */
@Tag("e2e")
class RolePagesE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";

    private final PackagedPortal portal = PackagedPortal.running();

    @ParameterizedTest
    @CsvSource({
        "employer, mo@logistiek-betuwe.example, overzicht offertes offertes/aanvragen offertes/zelf bestellingen mijn-bedrijf"
                + " mijn-bedrijf/nieuw mijn-account,"
                + " LB-22",
        "coach, coach3@werkzaak.example, coach mijn-account, LB-22",
        "sales, sales2@werkzaak.example, verkoop verkoop/offertes verkoop/werkgevers verkoop/controle verkoop/niet-doorgegaan goedkeuringen mijn-account,"
                + " LB-22",
        "admin, admin@werkzaak.example, beheer beheer/planning beheer/capaciteit/conflicten beheer/capaciteit beheer/coaches beheer/coaches/nieuw"
                + " beheer/pakketten beheer/kostprijs beheer/marges beheer/offerteteksten beheer/gebruikers beheer/logboek beheer/gezondheid beheer/gezondheid/bestanden beheer/inzage beheer/mail beheer/trajecten"
                + " beheer/voorwaarden beheer/werkzaak, Carla"
    })
    void showsEveryPageOfTheRole(String role, String email, String pages, String detail) {
        try (var person = new Person(portal, email)) {
            person.logsIn(PASSWORD);
            for (var path : List.of(pages.split(" "))) {
                person.opens("/" + path);
                assertThat(person.page().locator("h1").count()).as(path).isEqualTo(1);
                person.looksAt("role-" + role + "-" + path.replace('/', '-'));
            }
            person.opens(role.equals("admin") ? "/beheer/coaches" : "/" + pages.split(" ")[0]);
            person.clicks(person.link(detail).first());
            person.page().waitForURL("**/*-*-*-*-*");
            person.settles();
            person.looksAt("role-" + role + "-detail");
        }
    }

    @Test
    void readsAnAgreementAsAPage() {
        try (var person = new Person(portal, "mo@logistiek-betuwe.example")) {
            person.logsIn(PASSWORD);
            person.opens("/overzicht");
            person.clicks(person.link("LB-22").first());
            person.page().waitForURL("**/*-*-*-*-*");
            person.settles();
            person.clicks(person.link("Lees als pagina: Overeenkomst").first());
            person.page().waitForURL("**/lees/*");
            person.settles();
            assertThat(person.page().locator("h1").innerText()).isEqualTo("Overeenkomst tweede spoor");
            assertThat(person.page().locator(".document-page h2").allInnerTexts())
                    .contains("Prijs", "Bewijs van ondertekening");
            person.looksAt("document-agreement");
        }
    }
}
