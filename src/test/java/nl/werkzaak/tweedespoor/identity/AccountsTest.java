package nl.werkzaak.tweedespoor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Registration;
import nl.werkzaak.tweedespoor.identity.internal.SecondFactor;
import nl.werkzaak.tweedespoor.identity.internal.SecondFactor.Outcome;
import nl.werkzaak.tweedespoor.identity.internal.Totp;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AccountsTest {
    @Autowired
    Accounts accounts;

    @Autowired
    Registration registration;

    @Autowired
    EmployerPersonas employerPersonas;

    @Autowired
    Employers employers;

    @Autowired
    Users users;

    @Autowired
    UserAccess access;

    @Autowired
    OwnAccount own;

    @Autowired
    SecondFactor secondFactor;

    @Autowired
    Totp totp;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void logOut() {
        login.out();
    }

    @Test
    void makesTheEmployerWhenTheAddressIsConfirmed() {
        var email = unique();
        registration.register(EmployerPersonas.form(email, "Truus Test", "Test BV", employerPersonas.unusedKvk()));
        var user = personas.find(email).orElseThrow();
        assertThat(user.status()).isEqualTo(UserStatus.UNCONFIRMED);
        var token = personas.token(user.id(), "CONFIRM_EMAIL", "confirm-email");
        assertThat(accounts.confirm(token)).isEqualTo(LinkState.GOOD);
        assertThat(accounts.confirm(token)).isEqualTo(LinkState.USED);
        login.as(personas.find(email).orElseThrow());
        assertThat(employers.mine()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Test BV");
            assertThat(row.invoiceReference()).isEqualTo("PO-2026-1");
        });
    }

    @Test
    void refusesAnExpiredLink() {
        var email = unique();
        registration.register(EmployerPersonas.form(email, "Late Lies", "Laat BV", employerPersonas.unusedKvk()));
        var user = personas.find(email).orElseThrow();
        var token = personas.token(user.id(), "CONFIRM_EMAIL", "confirm-email");
        var later = clock.instant().plus(Duration.ofHours(25));
        assertThat(clock.at(later, () -> accounts.confirm(token))).isEqualTo(LinkState.EXPIRED);
        assertThat(accounts.confirm("made-up")).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void mailsTheOwnerOfAnExistingAccountInsteadOfRegisteringAgain() {
        var known = employerPersonas.fresh();
        var email = known.user().email().value();
        registration.register(EmployerPersonas.form(email, "Iemand Anders", "Kopie BV", employerPersonas.unusedKvk()));
        assertThat(mails(email, "account-exists")).isEqualTo(1);
        assertThat(users.find(known.user().id()).orElseThrow().name())
                .isEqualTo(known.user().name());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM pending_registration WHERE user_id = :id")
                        .param("id", known.user().id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void turnsASecondRegistrationOfACompanyIntoARequestToJoin() {
        var owner = employerPersonas.fresh();
        var email = unique();
        registration.register(EmployerPersonas.form(
                email, "Nieuwe Collega", "Andere naam", owner.employer().kvk().value()));
        var user = personas.find(email).orElseThrow();
        accounts.confirm(personas.token(user.id(), "CONFIRM_EMAIL", "confirm-email"));
        login.as(personas.find(email).orElseThrow());
        assertThat(employers.mine()).isEmpty();
        assertThat(mails(owner.user().email().value(), "join-request")).isEqualTo(1);
    }

    @Test
    void countsOnlyThePasswordOfTheConfirmedRegistration() {
        var email = unique();
        var kvk = employerPersonas.unusedKvk();
        registration.register(EmployerPersonas.form(email, "Truus Test", "Test BV", kvk));
        var user = personas.find(email).orElseThrow();
        var first = personas.token(user.id(), "CONFIRM_EMAIL", "confirm-email");
        registration.register(EmployerPersonas.form(email, "Indringer", "Test BV", kvk));
        assertThat(accounts.confirm(first)).isEqualTo(LinkState.GOOD);
        var second = personas.token(user.id(), "CONFIRM_EMAIL", "confirm-email");
        assertThat(accounts.confirm(second)).isNotEqualTo(LinkState.GOOD);
    }

    @Test
    void asksForAResetWithoutTellingWhetherTheAccountExists() {
        var known = employerPersonas.fresh();
        accounts.askReset(known.user().email());
        accounts.askReset(nl.werkzaak.tweedespoor.shared.EmailAddress.parse(unique()));
        assertThat(mails(known.user().email().value(), "reset-password")).isEqualTo(1);
        var token = personas.token(known.user().id(), "RESET_PASSWORD", "reset-password");
        assertThatThrownBy(() -> accounts.choosePassword(token, "kort")).isInstanceOf(Refusal.class);
        assertThat(accounts.choosePassword(token, "een lange zin over appels")).isEqualTo(LinkState.GOOD);
        assertThat(accounts.choosePassword(token, "een lange zin over peren")).isEqualTo(LinkState.USED);
    }

    @Test
    void endsOpenSessionsWhenThePasswordChanges() {
        var known = employerPersonas.fresh();
        login.as(known.user());
        assertThat(currentActor.get()).isPresent();
        accounts.askReset(known.user().email());
        accounts.choosePassword(
                personas.token(known.user().id(), "RESET_PASSWORD", "reset-password"), "een lange zin over appels");
        assertThat(currentActor.get()).isEmpty();
        assertThatThrownBy(() -> employers.mine()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsServicesClosedForAPasswordAlone() {
        var known = employerPersonas.fresh();
        login.withPasswordOnly(known.user());
        assertThatThrownBy(() -> employers.mine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.row()).isInstanceOf(AccessDeniedException.class);
        login.withPasswordOnly(personas.admin());
        assertThatThrownBy(() -> access.block(known.user().id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesAnExpiredCode() {
        var user = personas.staff("traag@werkzaak.example", "Tineke Traag", Role.SALES);
        secondFactor.mailCode(user.id());
        var code = personas.secret(user.id(), "LOGIN_CODE", "login-code");
        var later = clock.instant().plus(Duration.ofMinutes(11));
        assertThat(clock.at(later, () -> secondFactor.verify(user.id(), code))).isEqualTo(Outcome.WRONG);
        assertThat(secondFactor.verify(user.id(), code)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void mailsOneCodePerLoginHoweverSoonTheNextLoginComes() {
        var user = personas.staff("weer@werkzaak.example", "Wanda Weer", Role.SALES);
        secondFactor.mailCode(user.id());
        secondFactor.mailCode(user.id());
        assertThat(mails("weer@werkzaak.example", "login-code")).isEqualTo(1);
        var code = personas.secret(user.id(), "LOGIN_CODE", "login-code");
        assertThat(secondFactor.verify(user.id(), code)).isEqualTo(Outcome.PASSED);

        secondFactor.mailCode(user.id());
        secondFactor.mailCode(user.id());
        assertThat(mails("weer@werkzaak.example", "login-code")).isEqualTo(2);
    }

    @Test
    void logsInWithALinkedAppAndTakesEachOfItsCodesOnce() {
        var user = personas.staff("app@werkzaak.example", "Aart App", Role.COACH);
        login.as(user);
        var enrolment = own.startApp();
        assertThatThrownBy(() -> own.linkApp(enrolment, "000000")).isInstanceOf(Refusal.class);
        own.linkApp(enrolment, totp.codeAt(enrolment.secret(), clock.instant()));
        assertThat(secondFactor.usesApp(user.id())).isTrue();
        var later = clock.instant().plus(Duration.ofMinutes(5));
        var code = totp.codeAt(enrolment.secret(), later);
        assertThat(clock.at(later, () -> secondFactor.verify(user.id(), code))).isEqualTo(Outcome.PASSED);
        assertThat(clock.at(later, () -> secondFactor.verify(user.id(), code))).isEqualTo(Outcome.WRONG);
        assertThat(jdbc.sql("SELECT totp_secret FROM user_account WHERE id = :id")
                        .param("id", user.id().value())
                        .query(byte[].class)
                        .single())
                .isNotEqualTo(enrolment.secret());
    }

    @Test
    void storesNoSecretInClear() {
        var user = personas.staff("hash@werkzaak.example", "Hans Hash", Role.SALES);
        secondFactor.mailCode(user.id());
        var code = personas.secret(user.id(), "LOGIN_CODE", "login-code");
        var stored = jdbc.sql("SELECT secret_hash FROM one_time_secret WHERE user_id = :id AND secret_hash IS NOT NULL")
                .param("id", user.id().value())
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().noneMatch(hash -> hash.contains(code));
    }

    @Test
    void refusesToChangeTheAuditTrail() {
        assertThatThrownBy(() -> jdbc.sql("UPDATE audit_event SET action = 'x'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_event").update()).hasMessageContaining("append-only");
    }

    private long mails(String email, String template) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE recipient = :email AND template = :template")
                .param("email", email)
                .param("template", template)
                .query(Long.class)
                .single();
    }

    private static String unique() {
        return "nieuw-" + UUID.randomUUID().toString().substring(0, 8) + "@bedrijf.example";
    }
}
