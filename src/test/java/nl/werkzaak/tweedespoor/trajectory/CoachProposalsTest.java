package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.capacity.CapacityFixture;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CoachProposalsTest {
    @Autowired
    CoachProposals proposals;

    @Autowired
    TrajectoryCare care;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        orders.tidyUp();
        fixture.clear();
    }

    @Test
    void knowsWhatWasAskedAndWhoKnowsTheEmployer() {
        var member = employers.fresh();
        var first = cases.concluded(member);
        var friend = cases.idOf(cases.coach(4));
        admin(first, () -> care.assign(first.id(), friend));
        var second = cases.concluded(member);
        jdbc.sql("UPDATE hold SET place = 'Tiel', language = 'nl' WHERE id = ?")
                .param(cases.row(second).hold().value())
                .update();

        var choice = choice(second);

        assertThat(choice.wishes().place()).hasToString("Tiel");
        assertThat(choice.specialism()).as("of SCAN").hasToString("CAREER");
        assertThat(choice.begun()).isFalse();
        var best = proposal(choice, friend);
        assertThat(best.reasons())
                .containsExactlyInAnyOrder(
                        CoachReason.PLACE, CoachReason.LANGUAGE, CoachReason.EMPLOYER, CoachReason.ROOM);
        assertThat(best.misses()).containsExactly(CoachReason.SPECIALISM);
        assertThat(choice.proposals().getFirst().points()).isGreaterThanOrEqualTo(best.points());
        assertThat(proposal(choice, cases.row(second).coach()).present()).isTrue();
    }

    @Test
    void leavesOutOfTheFirstPlacesWhoHasNoRoom() {
        var made = cases.concluded(employers.fresh());
        var tired = fixture.coach("Quirijn Kussensloop", 1, 9);
        var choice = choice(made);
        assertThat(proposal(choice, tired).fits()).isFalse();
        assertThat(proposal(choice, tired).shortWeeks()).hasSize(cases.row(made).weeks());
        assertThat(choice.proposals().getFirst().fits()).isTrue();
    }

    @Test
    void asksAsLittleForAHundredCoachesAsForAFew() {
        var made = cases.concluded(employers.fresh());
        assertThat(choice(made).proposals()).isNotEmpty();
        var few = statements(made);
        IntStream.range(0, 100).forEach(at -> fixture.coach("Rik Rolgordijn " + at, 1200, 9));
        assertThat(choice(made).proposals()).hasSizeGreaterThan(100);
        assertThat(statements(made)).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void isForTheAdminOnly() {
        var made = cases.concluded(employers.fresh());
        assertThatThrownBy(() -> cases.as(made.coach(), made.start(), () -> proposals.of(made.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int statements(Case made) {
        var statements = new Statements(dataSource, transaction);
        return cases.as(personas.admin(), made.start(), () -> statements.countOf(() -> proposals.of(made.id())));
    }

    private CoachChoice choice(Case made) {
        return cases.as(personas.admin(), made.start().minusDays(1), () -> proposals.of(made.id()));
    }

    private void admin(Case made, Runnable work) {
        cases.as(personas.admin(), made.start().minusDays(1), work);
    }

    private static CoachProposal proposal(CoachChoice choice, CoachId coach) {
        return choice.proposals().stream()
                .filter(each -> each.coach().id().equals(coach))
                .findFirst()
                .orElseThrow();
    }
}
