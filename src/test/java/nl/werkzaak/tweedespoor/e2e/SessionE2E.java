package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of somebody's work when the session ends or the language changes. */
@Tag("e2e")
class SessionE2E {
    private static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final String REFERENCE = "Uw kenmerk op de factuur";

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
    void offersWhatWasTypedAfterALostSessionToTheSamePersonOnly() {
        sanne.logsIn(PASSWORD);
        sanne.opens("/mijn-bedrijf");
        typesAndLosesTheSession("Inkoop 2026-117");
        sanne.looksAt("session-lost");
        sanne.button("Verder").click();
        sanne.page().waitForURL("**/login**");
        sanne.settles();
        sanne.identifies(PASSWORD);
        sanne.opens("/mijn-bedrijf");
        sanne.sees("U was hier bezig");
        sanne.looksAt("typed-text-offered");
        sanne.button("Tekst terugzetten").click();
        assertThat(sanne.field(REFERENCE).inputValue()).isEqualTo("Inkoop 2026-117");

        typesAndLosesTheSession("Inkoop 2026-118");
        sanne.button("Verder").click();
        sanne.page().waitForURL("**/login**");
        sanne.settles();
        var mo = sanne.gives("mo@logistiek-betuwe.example");
        mo.identifies(PASSWORD);
        mo.opens("/mijn-bedrijf");
        assertThat(mo.page().locator("#typed-offer").isVisible()).isFalse();
        assertThat(mo.field(REFERENCE).inputValue()).doesNotContain("2026");
    }

    private void typesAndLosesTheSession(String text) {
        sanne.field(REFERENCE).fill(text);
        sanne.losesTheSession();
        sanne.field(REFERENCE).blur();
        sanne.heading("U bent uitgelogd").waitFor();
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
}
