package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role finds after logging in: every page at both sizes, without barriers, and from the keyboard alone. */
@Tag("e2e")
class RolePagesE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String FOCUSED = "() => document.activeElement.textContent.trim()";

    private final PackagedPortal portal = PackagedPortal.running();

    @ParameterizedTest
    @CsvSource({
        "employer, mo@logistiek-betuwe.example, overzicht bestellingen mijn-bedrijf mijn-bedrijf/nieuw mijn-account,"
                + " LB-22",
        "coach, coach3@werkzaak.example, coach mijn-account, LB-22",
        "sales, sales2@werkzaak.example, verkoop verkoop/controle mijn-account, LB-22",
        "admin, admin@werkzaak.example, beheer beheer/capaciteit beheer/coaches beheer/coaches/nieuw"
                + " beheer/pakketten beheer/gebruikers beheer/logboek beheer/mail beheer/trajecten"
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
    void worksFromTheKeyboard() {
        try (var admin = new Person(portal, "admin@werkzaak.example")) {
            admin.logsIn(PASSWORD);
            admin.opens("/beheer/gebruikers");
            var page = admin.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUSED)).isEqualTo("Naar de inhoud");
            assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.activeElement.closest('main')");

            var invite = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Medewerker uitnodigen"));
            invite.focus();
            page.keyboard().press("Enter");
            var dialog = page.getByRole(AriaRole.DIALOG);
            dialog.waitFor();
            page.waitForFunction("() => document.activeElement.closest('vaadin-dialog, [role=dialog]')");
            page.keyboard().press("Escape");
            dialog.waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            page.waitForFunction("() => document.activeElement.textContent.trim() === 'Medewerker uitnodigen'");
        }
    }
}
