package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.employer.PrivacyNotices;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class EmployeeAccessTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    EmployeeAccess access;

    @Autowired
    Trajectories trajectories;

    @Autowired
    PlanResponses plans;

    @Autowired
    PrivacyNotices notices;

    @Autowired
    TrajectoryCare care;

    @Autowired
    JdbcClient jdbc;

    Case running;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
    }

    @AfterEach
    void freeTheSeat() {
        var day = running.start().plusDays(3);
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void letsTheEmployeeSeeTheOwnTrajectoryOnly() {
        var noor = employees.of(running);
        assertThat(noor.role()).isEqualTo(Role.EMPLOYEE);
        assertThat(noor.status()).isEqualTo(UserStatus.ACTIVE);
        assertThat(mine(noor)).extracting(TrajectoryRow::id).containsExactly(running.id());

        var other = cases.concluded(employers.fresh());
        assertThatThrownBy(() -> login.as(noor, () -> trajectories.find(other.id())))
                .isInstanceOf(NotFound.class);
        assertThat(refusals(other)).isEqualTo(1);
        assertThatThrownBy(() -> login.as(noor, () -> trajectories.requireOwnCase(running.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnAddressThatSomebodyElseHereUses() {
        var boss = running.member().user();
        for (var email : List.of(boss.email(), personas.coach(1).email())) {
            assertThatThrownBy(() -> login.as(boss, () -> access.invite(running.id(), email)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.field()).contains("email");
                        assertThat(refusal.key()).isEqualTo("identity.users.address-unfit");
                    });
        }
        var noor = employees.of(running);
        var second = cases.concluded(employers.fresh());
        assertThatThrownBy(() -> login.as(second.member().user(), () -> access.invite(second.id(), noor.email())))
                .isInstanceOf(Refusal.class);
        assertThat(mine(noor)).extracting(TrajectoryRow::id).containsExactly(running.id());
    }

    @Test
    void replacesAnAddressThatWasNeverUsed() {
        var wrong = employees.invited(running);
        var right = employees.of(running);
        assertThat(login.as(running.coach(), () -> access.account(running.id())))
                .hasValueSatisfying(account -> assertThat(account.user()).isEqualTo(right.id()));
        personas.choosePassword(wrong.id());
        assertThat(mine(personas.find(wrong.email().value()).orElseThrow())).isEmpty();
        assertThatThrownBy(() -> login.as(
                        running.member().user(),
                        () -> access.invite(running.id(), EmailAddress.parse("nog-een@thuis.example"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("employee.invite.inUse"));
    }

    @Test
    void endsAnAccessForTheCoachOnly() {
        var noor = employees.of(running);
        assertThatThrownBy(() -> login.as(running.member().user(), () -> access.end(running.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> login.as(personas.coach(2), () -> access.end(running.id())))
                .isInstanceOf(NotFound.class);
        login.as(running.coach(), () -> access.end(running.id()));
        assertThat(mine(noor)).isEmpty();
        login.as(running.coach(), () -> access.invite(running.id(), noor.email()));
        assertThat(mine(noor)).hasSize(1);
    }

    @Test
    void asksInForThoseWhoManageOnly() {
        var email = EmailAddress.parse("iemand@thuis.example");
        for (var stranger : List.of(employers.fresh().user(), personas.coach(2))) {
            assertThatThrownBy(() -> login.as(stranger, () -> access.invite(running.id(), email)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> login.as(personas.sales(), () -> access.invite(running.id(), email)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(personas.find(email.value())).isEmpty();
    }

    @Test
    void showsTheNoticeOnceAndRemembersWhichWords() {
        var noor = employees.of(running);
        assertThat(login.as(noor, () -> notices.shownAt())).isEmpty();
        assertThat(login.as(noor, () -> notices.show(Locale.of("nl")))).hasSizeGreaterThan(5);
        var first = login.as(noor, () -> notices.shownAt());
        login.as(noor, () -> notices.show(Locale.ENGLISH));
        assertThat(login.as(noor, () -> notices.shownAt())).isPresent().isEqualTo(first);
        var locale = jdbc.sql("SELECT locale FROM privacy_notice WHERE user_id = ?")
                .param(noor.id().value())
                .query(String.class)
                .list();
        assertThat(locale).containsExactly("nl");
    }

    @Test
    void writesTheAnswerToThePlanDownAndBlocksNothing() {
        var noor = employees.of(running);
        assertThatThrownBy(() -> login.as(noor, () -> plans.answer(running.id(), false, " ")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("remark"));
        assertThatThrownBy(() -> login.as(noor, () -> plans.answer(running.id(), true, "bsn 111222333")))
                .isInstanceOf(Refusal.class);
        login.as(noor, () -> plans.answer(running.id(), false, "Liever dichter bij huis"));
        assertThat(answer(running.coach())).satisfies(plan -> {
            assertThat(plan.agrees()).isFalse();
            assertThat(plan.remark()).isEqualTo("Liever dichter bij huis");
            assertThat(plan.current()).isTrue();
        });
        assertThat(answer(running.member().user()).remark()).isEmpty();
        login.as(noor, () -> plans.answer(running.id(), true, ""));
        assertThat(answer(running.member().user()).agrees()).isTrue();
        assertThat(cases.row(running).status()).isEqualTo(TrajectoryStatus.ACTIVE);
        assertThatThrownBy(() -> login.as(running.coach(), () -> plans.answer(running.id(), true, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PlanResponse answer(UserRow reader) {
        return login.as(reader, () -> plans.of(running.id())).orElseThrow();
    }

    private List<TrajectoryRow> mine(UserRow user) {
        return login.as(user, () -> trajectories.mine());
    }

    private long refusals(Case of) {
        return jdbc.sql("SELECT count(*) FROM audit_event WHERE action = 'trajectory.refused' AND subject_id = ?")
                .param(of.id().value())
                .query(Long.class)
                .single();
    }
}
