package nl.werkzaak.tweedespoor.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.PackageVersions;
import nl.werkzaak.tweedespoor.catalog.VersionFixture;
import nl.werkzaak.tweedespoor.catalog.VersionStatus;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PackageVersionViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    PackageVersions versions;

    @Autowired
    VersionFixture fixture;

    @BeforeEach
    void opensTheScan() {
        login.as(personas.admin());
        screens.open("beheer/pakketten");
        _get(RouterLink.class, spec -> spec.withText("Scan, versie 1"));
        UI.getCurrent().navigate("beheer/pakketten/" + scan());
    }

    @AfterEach
    void closes() {
        screens.close();
        fixture.restore();
        login.out();
    }

    @Test
    void draftsLooksAndPublishesANewVersion() {
        _assertNone(TextField.class);
        click("Nieuwe versie maken");
        assertThat(_get(H1.class).getText()).isEqualTo("Scan, versie 2");
        assertThat(texts()).anyMatch(text -> text.contains("Hieronder staat het concept zoals het is bewaard"));

        _setValue(area("Wat de werkgever krijgt"), "Een lang gesprek\nEen helder advies");
        _setValue(area("Wat de werkgever krijgt, in het Engels (mag leeg blijven)"), "");
        _setValue(number("Duur in weken"), "8");
        click("Concept opslaan");
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("Een helder advies");

        click("Ter goedkeuring aanbieden");
        submit("");
        assertThat(area("Waarom").getErrorMessage()).isEqualTo("Vul dit veld in.");
        submit("Een kortere scan.");
        _assertNone(Dialog.class);
        assertThat(texts()).anyMatch(text -> text.contains("wacht op goedkeuring. Anja Admin vroeg erom"));

        var draft = versions.rows().getFirst();
        assertThat(draft.status()).isEqualTo(VersionStatus.DRAFT);
        fixture.approve(versions.asked(draft.id()).orElseThrow().id());
        UI.getCurrent().navigate("beheer/pakketten");
        UI.getCurrent().navigate("beheer/pakketten/" + draft.id());
        assertThat(_find(StatusBadge.class))
                .extracting(badge -> badge.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("In de catalogus"));
        _assertNone(TextField.class);
        assertThat(texts()).noneMatch(text -> text.contains("Hieronder staat het concept zoals het is bewaard"));
        assertThat(versions.rows().getFirst().number()).isEqualTo(2);
        assertThat(versions.rows().getFirst().status()).isEqualTo(VersionStatus.PUBLISHED);
    }

    @Test
    void showsASecondPersonOfSalesWhatChangesAndTheMargin() {
        click("Nieuwe versie maken");
        _setValue(number("Materiaal en inkoop, zonder btw"), "300");
        click("Concept opslaan");
        var draft = versions.rows().getFirst().id();
        versions.submit(draft, "Een duurdere test.");

        login.as(personas.sales2());
        screens.open("beheer/pakketten/" + draft + "/voorbeeld");
        assertThat(_get(H1.class).getText()).isEqualTo("Scan, versie 2");
        assertThat(texts())
                .anyMatch(text -> text.contains("het tarief is €\u00a070,00 lager dan de kostprijs"))
                .anyMatch(text -> text.contains("Materiaal en inkoop€\u00a00,00€\u00a0300,00"));
        _assertNone(TextField.class);
    }

    @Test
    void takesTheQuestionBack() {
        click("Nieuwe versie maken");
        click("Ter goedkeuring aanbieden");
        submit("Een kortere scan.");
        click("Vraag intrekken");
        assertThat(texts()).anyMatch(text -> text.contains("De vraag om goedkeuring is ingetrokken."));
        _assertNone(Button.class, spec -> spec.withText("Vraag intrekken"));
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest() {
        click("Nieuwe versie maken");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Scan kort");
        _setValue(area("Wat de werkgever krijgt, in het Engels (mag leeg blijven)"), "Only one");
        click("Concept opslaan");
        var english = area("Wat de werkgever krijgt, in het Engels (mag leeg blijven)");
        assertThat(english.getErrorMessage()).contains("evenveel regels");

        _setValue(english, "");
        _setValue(number("Duur in weken"), "8.5");
        click("Ter goedkeuring aanbieden");
        assertThat(english.isInvalid()).isFalse();
        assertThat(number("Duur in weken").getErrorMessage()).contains("heel getal");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo("Scan kort");
        _assertNone(Dialog.class);
    }

    @Test
    void takesTheScanOutOfTheCatalogue() {
        click("Uit de catalogus halen");
        _fireConfirm(_get(ConfirmDialog.class));
        _assertNone(Button.class, spec -> spec.withText("Uit de catalogus halen"));
        _get(Button.class, spec -> spec.withText("Nieuwe versie maken"));
    }

    @Test
    void hidesVersionsFromSales() {
        var address = "beheer/pakketten/" + scan();
        login.as(personas.sales());
        screens.open(address);
        _assertNone(ContentsPreview.class);
    }

    private String scan() {
        return versions.rows().stream()
                .filter(row -> row.code().equals("SCAN") && row.number() == 1)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private void submit(String reason) {
        _setValue(area("Waarom"), reason);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Ter goedkeuring aanbieden")));
    }

    private static List<String> texts() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static AmountField number(String label) {
        return _get(AmountField.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
