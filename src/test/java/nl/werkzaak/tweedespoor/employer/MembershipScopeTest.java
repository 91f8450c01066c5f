package nl.werkzaak.tweedespoor.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
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
class MembershipScopeTest {
    @Autowired
    EmployerPersonas employerPersonas;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    Employers employers;

    @Autowired
    EmployeeFiles files;

    @Autowired
    Colleagues colleagues;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void logOut() {
        login.out();
    }

    @Test
    void hidesAndAuditsAnotherEmployer() {
        var sanne = employerPersonas.sanne();
        var joris = employerPersonas.joris();
        login.as(sanne.user());
        assertThat(employers.mine()).extracting(EmployerRow::id).containsExactly(sanne.employerId());
        var before = refusals(sanne.user().id());
        assertThatThrownBy(() -> employers.find(joris.employerId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.employees(joris.employerId())).isInstanceOf(NotFound.class);
        assertThat(refusals(sanne.user().id())).isEqualTo(before + 2);
    }

    @Test
    void givesAnAdviserTheMandatedRightsOnly() {
        var pieter = employerPersonas.pieter();
        var sanne = employerPersonas.sanne();
        login.as(pieter);
        assertThat(employers.mine()).hasSize(2);
        assertThat(employers.may(sanne.employerId(), Right.ORDER)).isTrue();
        assertThat(employers.may(sanne.employerId(), Right.SIGN)).isFalse();
        assertThatThrownBy(() -> colleagues.of(sanne.employerId())).isInstanceOf(NotFound.class);
        assertThat(employers.mayBeSignedBy(sanne.employerId(), pieter.id())).isFalse();
    }

    @Test
    void endsWithTheLastDayOfAMembership() {
        var owner = employerPersonas.fresh();
        var other = employerPersonas.fresh();
        login.as(owner.user());
        colleagues.invite(owner.employerId(), other.user().email(), "Collega", Set.of(Right.READ), Mandate.COLLEAGUE);
        login.as(other.user());
        assertThat(employers.mine()).hasSize(2);
        login.as(owner.user());
        colleagues.end(owner.employerId(), other.user().id());
        login.as(other.user());
        assertThat(employers.mine()).hasSize(1);
        assertThatThrownBy(() -> employers.find(owner.employerId())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsOneManager() {
        var owner = employerPersonas.fresh();
        login.as(owner.user());
        assertThatThrownBy(() -> colleagues.end(owner.employerId(), owner.user().id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("employer.colleagues.last-manager");
        assertThat(employers.mine()).hasSize(1);
    }

    @Test
    void letsSalesReadConfirmAndOrderButNotChange() {
        var owner = employerPersonas.fresh();
        login.as(personas.sales());
        assertThat(employers.find(owner.employerId()).authorityConfirmed()).isFalse();
        employers.confirmAuthority(owner.employerId(), owner.user().id());
        assertThat(employers.find(owner.employerId()).authorityConfirmed()).isTrue();
        assertThat(employers.mayBeSignedBy(owner.employerId(), owner.user().id()))
                .isTrue();
        assertThatThrownBy(() -> employers.require(owner.employerId(), Right.MANAGE))
                .isInstanceOf(NotFound.class);
        var employee = new NewEmployee("J.", "Boer", "P-1", null, null);
        var registered = files.register(owner.employerId(), employee);
        assertThat(files.employee(registered).employer()).isEqualTo(owner.employerId());
        login.as(personas.admin());
        assertThatThrownBy(() -> files.register(owner.employerId(), employee))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsCoachesAwayFromEmployersTheyDoNotServe() {
        var owner = employerPersonas.fresh();
        login.as(personas.coach(1));
        assertThatThrownBy(() -> employers.find(owner.employerId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> employers.all("", 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsWhatACaseSaidBeforeItsCorrection() {
        var owner = employerPersonas.fresh();
        login.as(owner.user());
        var employee = files.register(owner.employerId(), new NewEmployee("J.", "de Boer", "P-17", "bakker", null));
        var day = LocalDate.of(2026, 1, 5);
        var id = files.openCase(employee, day, List.of());
        var gap = new DateRange(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 30));
        files.correct(id, 0, day, List.of(gap));
        assertThat(files.sicknessCase(id).interruptions()).containsExactly(gap);
        assertThatThrownBy(() -> files.correct(id, 0, day, List.of())).isInstanceOf(Refusal.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM sickness_correction WHERE case_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        login.as(employerPersonas.sanne().user());
        assertThatThrownBy(() -> files.sicknessCase(id)).isInstanceOf(NotFound.class);
    }

    private long refusals(UserId user) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'employer.refused' AND actor_id = :user")
                .param("user", user.value())
                .query(Long.class)
                .single();
    }
}
