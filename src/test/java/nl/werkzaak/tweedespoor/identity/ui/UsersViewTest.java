package nl.werkzaak.tweedespoor.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class UsersViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    Users users;

    @BeforeEach
    void open() {
        login.as(personas.admin());
        screens.open("beheer/gebruikers");
    }

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void invitesAMemberOfStaffAndBlocksThePersonAgain() {
        var email = "coach-" + UUID.randomUUID().toString().substring(0, 8) + "@werkzaak.example";
        _click(button("Medewerker uitnodigen"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Nieuwe Coach");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("E-mailadres")), email);
        _click(button("Uitnodigen"));
        var invited = personas.find(email).orElseThrow();
        assertThat(invited.status()).isEqualTo(UserStatus.INVITED);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoek op naam of e-mailadres")), email);
        _click(button("Blokkeren"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(users.find(invited.id()).orElseThrow().status()).isEqualTo(UserStatus.BLOCKED);
    }

    @Test
    void refusesAnAddressTwiceAtItsField() {
        _click(button("Medewerker uitnodigen"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Dubbel");
        _setValue(
                _get(EmailField.class, spec -> spec.withLabel("E-mailadres")),
                personas.coach(1).email().value());
        _click(button("Uitnodigen"));
        assertThat(_get(EmailField.class, spec -> spec.withLabel("E-mailadres")).getErrorMessage())
                .startsWith("Er is al een account");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
