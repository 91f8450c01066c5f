package nl.werkzaak.tweedespoor.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.OwnAccount;
import nl.werkzaak.tweedespoor.identity.UserAccess;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

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

    @Autowired
    UserAccess access;

    @Autowired
    OwnAccount own;

    @Autowired
    CurrentActor actor;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void givesAColleagueAnotherRoleAndEndsTheSessions() {
        var colleague = colleague(Role.SALES);
        find(colleague);
        _click(button("Toegang"));
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Rol")), Role.COACH);
        _click(button("Bewaren"));
        assertThat(users.find(colleague.id()).orElseThrow().role()).isEqualTo(Role.COACH);
        assertThat(words()).contains("De toegang van " + colleague.name() + " is gewijzigd");
    }

    @Test
    void endsTheSessionsOfAnAccount() {
        var colleague = colleague(Role.SALES);
        var session =
                login.as(colleague, () -> SecurityContextHolder.getContext().getAuthentication());
        find(colleague);
        assertThat(stands(session)).isTrue();
        _click(button("Toegang"));
        _click(button("Log overal uit"));
        assertThat(stands(session)).isFalse();
    }

    @Test
    void unlinksTheAppOfWhoLostThePhone() {
        var colleague = colleague(Role.COACH);
        jdbc.sql("UPDATE user_account SET totp_secret = 'secret' WHERE id = ?")
                .param((UUID) colleague.id().value())
                .update();
        find(colleague);
        _click(button("Toegang"));
        _click(button("Koppel de app los"));
        assertThat(login.as(colleague, own::usesApp)).isFalse();
        assertThat(words()).contains("is losgekoppeld");

        _click(button("Toegang"));
        _click(button("Koppel de app los"));
        assertThat(words()).contains("Deze persoon gebruikt geen app");
    }

    @Test
    void leavesTheAdminsOwnRoleAndSessions() {
        var admin = personas.admin();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> access.assign(admin.id(), Role.SALES, Set.of()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("identity.users.not-own-role"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> access.endSessions(admin.id()));
    }

    @Test
    void givesNobodyOutsideARoleOfStaff() {
        var employer = employers.fresh().user();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> access.assign(employer.id(), Role.ADMIN, Set.of()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("identity.users.staff-only"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        access.assign(colleague(Role.COACH).id(), Role.COACH, Set.of(Permission.SIGN_FOR_WERKZAAK)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("identity.users.no-permissions"));
    }

    private UserRow colleague(Role role) {
        var part = UUID.randomUUID().toString().substring(0, 8);
        return personas.staff("collega-" + part + "@werkzaak.example", "Collega " + part, role);
    }

    private static void find(UserRow user) {
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Zoek op naam of e-mailadres")),
                user.email().value());
    }

    /** Whether the session still lets its owner in. */
    private boolean stands(Authentication session) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(session));
            return actor.get().isPresent();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static String words() {
        return _get(Notice.class).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
