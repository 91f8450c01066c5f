package nl.werkzaak.tweedespoor.employer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.Registration;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.LinkState;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LapsedRegistrationsTest {
    @Autowired
    private LapsedRegistrations lapsed;

    @Autowired
    private Registration registration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private PortalClock clock;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void forgetsWhoDidNotConfirmForAWeek() {
        var old = registeredBefore(LapsedRegistrations.KEPT, "oud");
        var young = registeredBefore(LapsedRegistrations.KEPT.minusMinutes(1), "jong");

        lapsed.purge();

        assertThat(personas.find(old.email().value())).isEmpty();
        assertThat(rows("pending_registration", old)).isZero();
        assertThat(rows("one_time_secret", old)).isZero();
        assertThat(personas.find(young.email().value())).contains(young);
        assertThat(rows("pending_registration", young)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'identity.registration-lapsed'"
                                + " AND subject_id = ?")
                        .param(old.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void countsFromTheLastTry() {
        var user = registeredBefore(LapsedRegistrations.KEPT.plusDays(3), "weer");
        register(user.email().value());

        lapsed.purge();

        assertThat(confirm(user)).isEqualTo(LinkState.GOOD);
    }

    @Test
    void letsAForgottenAddressRegisterAnew() {
        var old = registeredBefore(LapsedRegistrations.KEPT, "nogmaals");
        lapsed.purge();

        register(old.email().value());

        var anew = personas.find(old.email().value()).orElseThrow();
        assertThat(anew.id()).isNotEqualTo(old.id());
        assertThat(confirm(anew)).isEqualTo(LinkState.GOOD);
    }

    @Test
    void keepsWhoConfirmed() {
        var member = employers.fresh();
        clock.at(clock.instant().plus(LapsedRegistrations.KEPT.multipliedBy(2)), lapsed::purge);
        assertThat(personas.find(member.user().email().value())).contains(member.user());
    }

    @Test
    void runsByItself() {
        assertThat(scheduler.getScheduledExecutions())
                .extracting(execution -> execution.getTaskInstance().getTaskName())
                .contains("registration-purge");
    }

    private UserRow registeredBefore(Duration ago, String name) {
        var email = name + "-" + UUID.randomUUID() + "@bedrijf.example";
        clock.at(clock.instant().minus(ago), () -> register(email));
        return personas.find(email).orElseThrow();
    }

    private void register(String email) {
        var kvk = employers.unusedKvk();
        registration.register(EmployerPersonas.form(email, "Nieuwe Baas", "Bedrijf " + kvk, kvk));
    }

    private LinkState confirm(UserRow user) {
        return accounts.confirm(personas.token(user.id(), "CONFIRM_EMAIL", "confirm-email"));
    }

    private long rows(String table, UserRow user) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE user_id = ?")
                .param(user.id().value())
                .query(Long.class)
                .single();
    }
}
