package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of somebody's work when the session, the connection or the language changes. */
@Tag("e2e")
class SessionE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String FIELD = "Uw kenmerk voor deze medewerker";

    private final PackagedPortal portal = PackagedPortal.running();
    private final Person sanne = new Person(portal, "sanne@bakkerij-degouden-korst.example");

    @AfterEach
    void closes() {
        sanne.close();
    }

    @Test
    void warnsBeforeItEndsAndGoesOnWithOneClick() {
        sanne.page().clock().install();
        sanne.logsIn(PASSWORD);
        var dialog = sanne.page().locator("#session-dialog");
        assertThat(dialog.isVisible()).isFalse();

        sanne.page().clock().fastForward("28:30");
        dialog.waitFor();
        assertThat(dialog.innerText()).contains("Bent u er nog?", "Wat u typte blijft bewaard");
        assertThat(sanne.page().locator("#session-left").innerText()).matches("1:[0-5]\\d");
        sanne.looksAt("session-warning");
        sanne.button("Ingelogd blijven").click();
        dialog.waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        sanne.page().clock().fastForward("30:30");
        sanne.heading("U bent uitgelogd").waitFor();
        assertThat(dialog.innerText()).contains("Wat u typte is bewaard in dit venster");
        sanne.looksAt("session-over");
    }

    @Test
    void offersWhatWasTypedAfterTheSessionEnded() {
        sanne.logsIn(PASSWORD);
        var draft = beginsAnOrder();
        sanne.page().context().clearCookies();

        sanne.field(FIELD).fill("P-4711");
        sanne.field(FIELD).blur();
        sanne.page().getByText("U bent uitgelogd").first().waitFor();

        sanne.logsIn(PASSWORD);
        sanne.page().navigate(draft);
        sanne.settles();
        sanne.looksAt("typed-offer");
        sanne.presses("Tekst terugzetten");
        assertThat(sanne.field(FIELD).inputValue()).isEqualTo("P-4711");
        sanne.page().reload();
        sanne.settles();
        assertThat(sanne.field(FIELD).inputValue()).as("saved in the draft").isEqualTo("P-4711");
    }

    @Test
    void forgetsWhatWasTypedAtLogoutAndForSomebodyElse() {
        sanne.logsIn(PASSWORD);
        beginsAnOrder();
        sanne.field(FIELD).fill("P-4712");
        assertThat(typed()).hasSize(1);
        sanne.page().locator("details.account > summary").click();
        sanne.page().locator("#logout").click();
        sanne.page().locator(".login-link").waitFor();
        assertThat(typed()).isEmpty();

        sanne.page().evaluate("() => sessionStorage.setItem('portal:typed:/bestellen:x', 'van een ander')");
        sanne.page().evaluate("() => sessionStorage.setItem('portal:who', 'een ander')");
        sanne.logsIn(PASSWORD);
        assertThat(typed()).isEmpty();
    }

    @Test
    void keepsTheFieldsWhenTheLanguageChanges() {
        sanne.opens("/registreren");
        sanne.types("KvK-nummer", "90001299");
        sanne.types("Naam van het bedrijf", "Smederij Het Aambeeld");
        sanne.types("Voor- en achternaam", "Ans Aambeeld");

        sanne.button("English").click();
        sanne.heading("Register your company").waitFor();
        sanne.settles();

        sanne.page().waitForFunction("() => document.querySelector('[data-keep=kvk]').value === '90001299'");
        assertThat(sanne.field("KvK number").inputValue()).isEqualTo("90001299");
        assertThat(sanne.field("First and last name").inputValue()).isEqualTo("Ans Aambeeld");
        assertThat(sanne.page().locator("main vaadin-text-field").all().stream()
                        .map(field -> String.valueOf(field.evaluate("field => field.value")))
                        .toList())
                .contains("Smederij Het Aambeeld");
        assertThat(sanne.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }

    /** Returns the address of the draft. */
    private String beginsAnOrder() {
        sanne.opens("/bestellen");
        var another = sanne.button("Nieuwe bestelling");
        if (another.count() > 0) {
            sanne.clicks(another);
        }
        sanne.field(FIELD).waitFor();
        return sanne.page().url();
    }

    @SuppressWarnings("unchecked")
    private List<String> typed() {
        return (List<String>) sanne.page()
                .evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('portal:typed:'))");
    }
}
