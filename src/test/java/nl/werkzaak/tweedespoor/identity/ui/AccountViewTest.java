package nl.werkzaak.tweedespoor.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import nl.werkzaak.tweedespoor.identity.OwnAccount;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of an account: linking an app, forgetting and choosing a password, confirming an address. */
@PortalTest
class AccountViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OwnAccount own;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void refusesAWrongCodeWhenAnAppIsLinked() {
        login.as(personas.staff("koppelen@werkzaak.example", "Koos Koppel", Role.COACH));
        screens.open("mijn-account");
        _click(button("App koppelen"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code van 6 cijfers")), "12");
        _click(button("Koppelen"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Code van 6 cijfers"))
                        .getErrorMessage())
                .startsWith("Deze code klopt niet");
        assertThat(own.usesApp()).isFalse();
    }

    @Test
    void saysTheSameForAForgottenPasswordWithAndWithoutAnAccount() {
        var known = employers.fresh().user().email().value();
        assertThat(askReset(known)).isEqualTo(askReset("niemand@bedrijf.example"));
    }

    @Test
    void choosesANewPasswordOnce() {
        var user = employers.fresh().user();
        askReset(user.email().value());
        var path = personas.secret(user.id(), "RESET_PASSWORD", "reset-password");
        screens.open(path.substring(1));
        _setValue(_get(PasswordField.class), "kort");
        _click(button("Wachtwoord bewaren"));
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("ten minste 12 tekens");
        _setValue(_get(PasswordField.class), "een lange zin over appels");
        _click(button("Wachtwoord bewaren"));
        assertThat(texts()).contains("Uw wachtwoord is bewaard. U kunt nu inloggen.");
        UI.getCurrent().navigate(path.substring(1));
        assertThat(texts()).contains("Deze link is al gebruikt");
    }

    @Test
    void tellsThatALinkHasExpired() {
        screens.open("bevestigen/verzonnen");
        assertThat(texts()).contains("Deze link werkt niet meer");
    }

    @Test
    void opensTheAuditTrailForTheAdminOnly() {
        login.as(personas.admin());
        screens.open("beheer/logboek");
        assertThat(_get(NativeTableBody.class).getChildren()).isNotEmpty();
        screens.close();
        login.as(personas.sales());
        screens.open("beheer/logboek");
        assertThat(_find(CardTable.class)).isEmpty();
    }

    private String askReset(String email) {
        jdbc.sql("DELETE FROM login_throttle").update();
        screens.open("wachtwoord-vergeten");
        _setValue(_get(EmailField.class), email);
        _click(button("Stuur mij een link"));
        var text = texts();
        screens.close();
        return text;
    }

    private static String texts() {
        return String.join(
                "\n", _find(Paragraph.class).stream().map(Paragraph::getText).toList());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
