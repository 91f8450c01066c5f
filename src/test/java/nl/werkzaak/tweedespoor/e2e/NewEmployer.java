package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;

/** An owner who has never been here: registers, orders, signs, follows and downloads. */
final class NewEmployer extends Person {
    static final String NAME = "Tess Testbakker";
    static final String COMPANY = "Bakkerij De Proef (verzonnen)";
    static final String PASSWORD = "een lange zin die ik onthoud";

    private final Mailbox mailbox;

    NewEmployer(PackagedPortal portal, Mailbox mailbox) {
        super(portal, "tess@bakkerij-deproef.example");
        this.mailbox = mailbox;
    }

    void registers() {
        opens("/registreren");
        types("KvK-nummer", "90001234");
        types("Naam van het bedrijf", COMPANY);
        types("Straat en huisnummer", "Ovenstraat 3");
        types("Postcode", "4001 AB");
        types("Plaats", "Tiel");
        types("Telefoonnummer", "0344 123 987");
        types("Voor- en achternaam", NAME);
        page.locator("input[autocomplete=username]").fill(email());
        page.locator("vaadin-password-field input").fill(PASSWORD);
        for (var group : page.locator("vaadin-radio-group").all()) {
            group.getByRole(AriaRole.RADIO).first().check();
            settles();
        }
        looksAt("employer-1-register");
        presses("Registreren");
        sees("Kijk in uw mail");
        opens(mailbox.link(email(), "/bevestigen/"));
        looksAt("employer-2-confirm-address");
        presses("Ja, dit is mijn e-mailadres");
        sees("U kunt nu inloggen");
    }

    void orders(String reference, LocalDate firstSickDay) {
        opens("/bestellen");
        sees("Voor wie is het traject?");
        types("Voorletters", "J.P.");
        types("Achternaam", "Voorbeeldsen");
        types("Uw kenmerk voor deze medewerker", reference);
        picks("Eerste ziektedag", firstSickDay);
        looksAt("employer-4-order-who");
        presses("Verder");
        sees("Welk pakket past?");
        chooses("Basis");
        looksAt("employer-5-order-package");
        presses("Verder");
        sees("Wanneer begint het traject?");
        page.getByRole(AriaRole.RADIO).first().check();
        settles();
        looksAt("employer-6-order-start");
        presses("Verder");
        sees("Klopt alles?");
        looksAt("employer-7-order-check");
        assertThat(page.locator("main, body").first().innerText().replace('\u00a0', ' '))
                .contains("€ 2.750,00", "€ 3.327,50", reference, "Voorbeeldsen");
        presses("Verder");
        sees("Daarna gaat het zo");
        looksAt("employer-8-order-confirm");
        presses("Bestelling plaatsen");
        page.waitForURL("**/bestellingen/**");
        settles();
        looksAt("employer-9-order");
    }

    void waitsForTheCheck() {
        opensTheAgreement();
        sees("Nog even wachten");
        looksAt("employer-10-agreement-waits");
    }

    Path readsAndSigns() {
        opensTheAgreement();
        looksAt("employer-11-agreement");
        clicks(link("Naar de handtekening"));
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("tekenen");
        chooses("Ik teken mijn handtekening");
        drawsByKeyboard();
        ticks("Ik heb");
        var before = mailbox.count(email());
        presses("Code mailen");
        sees("Wij mailen u een code");
        types("Code uit de mail", mailbox.codeAfter(before, email()));
        looksAt("employer-12-signing");
        presses("Overeenkomst ondertekenen");
        page.waitForURL("**/ontvangst");
        sees("U heeft getekend");
        looksAt("employer-13-receipt");
        return downloads(link("Ondertekende overeenkomst downloaden"), "agreement.pdf");
    }

    /** Without a mouse: the arrow keys move the pen, the space bar puts it on and off the paper. */
    private void drawsByKeyboard() {
        var pad = page.locator("signature-area");
        pad.focus();
        var keys = "Space " + "ArrowRight ArrowUp ".repeat(5) + "Space Space Backspace";
        for (var key : keys.split(" ")) {
            page.keyboard().press(key);
        }
        settles();
        assertThat(String.valueOf(pad.evaluate("pad => pad.drawing")))
                .startsWith("60,120 68,120 68,112 76,112")
                .endsWith("100,80")
                .doesNotContain(";");
        looksAt("employer-12-drawn");
    }

    /** A second click changes nothing: the page shows that it was signed. */
    void findsNothingLeftToSign() {
        opensTheAgreement();
        assertThat(button("Overeenkomst ondertekenen").count()).isZero();
        sees("ondertekend");
    }

    private void opensTheAgreement() {
        opens("/bestellingen");
        looksAt("employer-orders");
        clicks(page.locator("main a[href*='bestellingen/'], a[href*='bestellingen/']")
                .first());
        page.waitForURL("**/bestellingen/*");
        settles();
        clicks(link("Overeenkomst (lezen|bekijken)").first());
        page.waitForURL("**/overeenkomst");
        settles();
    }

    void opensTheTrajectory(String reference) {
        opens("/overzicht");
        looksAt("employer-overview");
        clicks(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(containing(reference)))
                .first());
        page.waitForURL("**/traject/**");
        settles();
    }
}
