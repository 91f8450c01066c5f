package nl.werkzaak.tweedespoor.employer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.ReferredBy;
import nl.werkzaak.tweedespoor.employer.SizeBand;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RegisterViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        jdbc.sql("DELETE FROM login_throttle").update();
        screens.open("registreren");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void registersAndPointsToTheMail() {
        var email = unique();
        fill(email, "12345678");
        submit();
        assertThat(_get(H1.class).getText()).isEqualTo("Kijk in uw mail");
        assertThat(personas.find(email)).isPresent();
    }

    @Test
    void saysTheSameForAKnownAndAnUnknownAddressAndCompany() {
        var known = employers.fresh();
        fill(unique(), "23456789");
        submit();
        var forUnknown = texts();
        screens.close();
        screens.open("registreren");
        fill(known.user().email().value(), known.employer().kvk().value());
        submit();
        assertThat(texts()).isEqualTo(forUnknown);
    }

    @Test
    void showsEachMistakeAtItsFieldAndKeepsWhatWasTyped() {
        fill(unique(), "1234567");
        set("Postcode", "400 AB");
        set("Telefoonnummer", "12");
        set("Btw-id (niet verplicht)", "NL123456789B01");
        _setValue(_get(PasswordField.class), "kort");
        submit();
        assertThat(error("KvK-nummer")).startsWith("Een KvK-nummer heeft 8 cijfers");
        assertThat(error("Postcode")).startsWith("Een postcode heeft 4 cijfers");
        assertThat(error("Telefoonnummer")).startsWith("Dit telefoonnummer bestaat niet");
        assertThat(error("Btw-id (niet verplicht)")).startsWith("Dit is geen geldig btw-id");
        assertThat(field("KvK-nummer").getValue()).isEqualTo("1234567");
        assertThat(_get(H1.class).getText()).isEqualTo("Registreer uw bedrijf");
    }

    @Test
    void refusesLettersInTheKvkNumber() {
        fill(unique(), "1234567a");
        submit();
        assertThat(error("KvK-nummer")).startsWith("Een KvK-nummer heeft 8 cijfers");
    }

    @Test
    void refusesAWeakPasswordAtItsField() {
        fill(unique(), "34567890");
        _setValue(_get(PasswordField.class), "nieuwebaas12");
        submit();
        var password = _get(PasswordField.class);
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).contains("te makkelijk te raden");
    }

    @Test
    void refusesACitizenNumberInFreeText() {
        fill(unique(), "45678901");
        set("Uw kenmerk op de factuur (niet verplicht)", "dossier 111222333");
        submit();
        assertThat(error("Uw kenmerk op de factuur (niet verplicht)")).contains("burgerservicenummer");
        set("Uw kenmerk op de factuur (niet verplicht)", "");
        set("Naam van het bedrijf", "Bedrijf 111222333");
        submit();
        assertThat(error("Naam van het bedrijf")).contains("burgerservicenummer");
        assertThat(_get(H1.class).getText()).isEqualTo("Registreer uw bedrijf");
    }

    @Test
    void asksEachQuestion() {
        fill(unique(), "56789012");
        group("Hoeveel mensen werken er bij u?").clear();
        submit();
        assertThat(group("Hoeveel mensen werken er bij u?").isInvalid()).isTrue();
        _assertNone(H1.class, spec -> spec.withText("Kijk in uw mail"));
    }

    private static void fill(String email, String kvk) {
        set("KvK-nummer", kvk);
        set("Naam van het bedrijf", "Testbedrijf");
        set("Straat en huisnummer", "Waalkade 1");
        set("Postcode", "4001AB");
        set("Plaats", "Tiel");
        set("Telefoonnummer", "0344 123 456");
        set("Voor- en achternaam", "Nieuwe Baas");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("E-mailadres")), email);
        _setValue(_get(PasswordField.class), Personas.PASSWORD);
        RegisterViewTest.<SizeBand>group("Hoeveel mensen werken er bij u?").setValue(SizeBand.UP_TO_9);
        RegisterViewTest.<Boolean>group("Kende u Werkzaak al?").setValue(false);
        RegisterViewTest.<ReferredBy>group("Hoe kwam u bij ons?").setValue(ReferredBy.NETWORK);
    }

    private static void submit() {
        _click(_get(Button.class, spec -> spec.withText("Registreren")));
    }

    private static List<String> texts() {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(Paragraph.class).stream()
                .map(paragraph -> paragraph.getText().replaceAll("\\S+@\\S+", "ADRES"))
                .toList();
    }

    private static void set(String label, String value) {
        _setValue(field(label), value);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String error(String label) {
        var field = field(label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    @SuppressWarnings("unchecked")
    private static <T> RadioButtonGroup<T> group(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static String unique() {
        return "nieuw-" + UUID.randomUUID().toString().substring(0, 8) + "@bedrijf.example";
    }
}
