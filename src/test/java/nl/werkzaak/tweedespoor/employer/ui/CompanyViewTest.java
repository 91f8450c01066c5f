package nl.werkzaak.tweedespoor.employer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.Branches;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Registration;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CompanyViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    EmployerPersonas employerPersonas;

    @Autowired
    Personas personas;

    @Autowired
    Employers employers;

    @Autowired
    Branches branches;

    @Autowired
    Registration registration;

    @Autowired
    Accounts accounts;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void changesWhereInvoicesGo() {
        var owner = employerPersonas.fresh();
        open(owner);
        set("Uw kenmerk op de factuur (niet verplicht)", "INKOOP-77");
        _click(button("Bewaren"));
        assertThat(employers.find(owner.employerId()).invoiceReference()).isEqualTo("INKOOP-77");
        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().equals("Bewaard."));
    }

    @Test
    void keepsWhatWasTypedWhenAFieldIsWrong() {
        var owner = employerPersonas.fresh();
        open(owner);
        set("Naam van het bedrijf", "Andere naam");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("E-mailadres voor facturen")), "geen adres");
        _click(button("Bewaren"));
        var email = _get(EmailField.class, spec -> spec.withLabel("E-mailadres voor facturen"));
        assertThat(email.getErrorMessage()).startsWith("Dit is geen e-mailadres");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van het bedrijf"))
                        .getValue())
                .isEqualTo("Andere naam");
        assertThat(employers.find(owner.employerId()).name())
                .isEqualTo(owner.employer().name());
    }

    @Test
    void admitsSomebodyWhoAsksToJoin() {
        var owner = employerPersonas.fresh();
        var email = "erbij-" + UUID.randomUUID().toString().substring(0, 8) + "@bedrijf.example";
        registration.register(EmployerPersonas.form(
                email, "Erbij Komer", "Zelfde zaak", owner.employer().kvk().value()));
        var asking = personas.find(email).orElseThrow();
        accounts.confirm(personas.token(asking.id(), "CONFIRM_EMAIL", "confirm-email"));
        open(owner);
        _click(button("Ja, toelaten"));
        login.as(personas.find(email).orElseThrow());
        assertThat(employers.mine()).singleElement().satisfies(row -> assertThat(row.id())
                .isEqualTo(owner.employerId()));
        assertThat(employers.may(owner.employerId(), Right.SIGN)).isFalse();
    }

    @Test
    void addsABranch() {
        var owner = employerPersonas.fresh();
        login.as(owner.user());
        branches.add(
                owner.employerId(),
                "Filiaal Zuid",
                new nl.werkzaak.tweedespoor.employer.PostalAddress(
                        "Zuidweg 1", nl.werkzaak.tweedespoor.shared.Postcode.parse("4001AB"), "Tiel"),
                null);
        open(owner);
        assertThat(_find(com.vaadin.flow.component.html.ListItem.class))
                .anyMatch(item -> item.getText().startsWith("Filiaal Zuid"));
    }

    @Test
    void showsAnAdviserNoPeopleAndNothingToChange() {
        login.as(employerPersonas.pieter());
        screens.open("mijn-bedrijf");
        _assertOne(CompanyView.class);
        _assertNone(ColleaguesCard.class);
        _assertNone(CompanyFields.class);
    }

    private void open(EmployerPersonas.Member owner) {
        login.as(owner.user());
        screens.open("mijn-bedrijf");
    }

    private static void set(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
