package nl.werkzaak.tweedespoor.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.werkzaak.tweedespoor.agreement.Terms;
import nl.werkzaak.tweedespoor.agreement.TermsKind;
import nl.werkzaak.tweedespoor.agreement.WerkzaakParty;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class WerkzaakScreensTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    WerkzaakParty party;

    @Autowired
    Terms terms;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void actsAsAdmin() {
        login.as(personas.admin());
    }

    @AfterEach
    void close() {
        screens.close();
        login.out();
        jdbc.sql("DELETE FROM terms_version WHERE number > 1").update();
    }

    @Test
    void refusesWrongLegalDataAtItsFieldsAndKeepsThem() {
        screens.open("beheer/werkzaak");
        _setValue(first("KvK-nummer"), "12");
        _setValue(first("Btw-id"), "NL1");
        click("Gegevens opslaan");
        assertThat(first("KvK-nummer").getErrorMessage()).contains("8 cijfers");
        assertThat(first("Btw-id").isInvalid()).isTrue();
        assertThat(first("KvK-nummer").getValue()).isEqualTo("12");
        assertThat(_find(ErrorSummary.class)).anyMatch(ErrorSummary::isVisible);
        assertThat(party.legalData().orElseThrow().kvk().value()).isNotEqualTo("12");
    }

    @Test
    void savesTheLegalData() {
        screens.open("beheer/werkzaak");
        click("Gegevens opslaan");
        assertThat(_find(ErrorSummary.class)).noneMatch(ErrorSummary::isVisible);
        assertThat(_find(Notice.class)).isNotEmpty();
    }

    @Test
    void asksForTheWholeMandate() {
        screens.open("beheer/werkzaak");
        var before = party.mandates().size();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Functie")), "teamleider");
        click("Mandaat toevoegen");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Mandaatbesluit"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Functie")).getValue())
                .isEqualTo("teamleider");
        assertThat(party.mandates()).hasSize(before);
    }

    @Test
    void publishesTermsAsANewVersionOnceConfirmed() {
        screens.open("beheer/voorwaarden");
        var kind = TermsKind.values()[0];
        var before = terms.versions(kind).getFirst();
        var dutch = _find(TextArea.class).getFirst();
        assertThat(dutch.getValue()).isEqualTo(before.dutch());

        _setValue(dutch, "");
        publishFirst();
        assertThat(_find(TextArea.class).getFirst().isInvalid()).isTrue();

        _setValue(_find(TextArea.class).getFirst(), before.dutch());
        publishFirst();
        assertThat(_find(TextArea.class).getFirst().isInvalid()).isTrue();
        assertThat(terms.versions(kind)).hasSize(1);

        _setValue(_find(TextArea.class).getFirst(), before.dutch() + "\n\nEen zin erbij.");
        publishFirst();
        assertThat(terms.versions(kind).getFirst().number()).isEqualTo(before.number() + 1);
        assertThat(_find(Notice.class)).isNotEmpty();
    }

    private static void publishFirst() {
        _click(_find(Button.class, spec -> spec.withText("Nieuwe versie uitgeven"))
                .getFirst());
        _fireConfirm(_get(ConfirmDialog.class));
    }

    private static TextField first(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label)).getFirst();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
