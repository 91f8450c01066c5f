package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A trajectory goes from one coach to another with a note; the ways in which everybody hears of it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoverTest {
    private static final String NOTE = "Zoekt werk in de buurt. Woensdag bellen over de proefplek.";

    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    Personas personas;

    @Autowired
    Trajectories trajectories;

    @Autowired
    TrajectoryCare care;

    @Autowired
    Handovers handovers;

    @Autowired
    JdbcClient jdbc;

    Case running;
    UserRow employee;
    UserRow next;
    LocalDate day;

    @BeforeAll
    void run() {
        running = cases.running(employers.fresh());
        employee = employees.of(running);
        next = cases.coach(2);
        day = running.start().plusDays(10);
    }

    @AfterEach
    void giveBack() {
        if (!cases.row(running).coach().equals(cases.idOf(running.coach()))) {
            assign(running.coach(), "Terug");
        }
        jdbc.sql("DELETE FROM coach_handover").update();
        jdbc.sql("DELETE FROM outbox_mail WHERE event_key LIKE 'coach-%'").update();
    }

    @AfterAll
    void tidyUp() {
        orders.tidyUp();
    }

    @Test
    void givesTheTrajectoryAndTheNoteToTheNextCoach() {
        hand(NOTE);
        assertThat(cases.row(running).coach()).isEqualTo(cases.idOf(next));
        cases.as(next, day, () -> {
            assertThat(trajectories.find(running.id()).id()).isEqualTo(running.id());
            assertThat(handovers.of(running.id())).singleElement().satisfies(note -> {
                assertThat(note.words()).isEqualTo(NOTE);
                assertThat(note.from()).isEqualTo(cases.idOf(running.coach()));
                assertThat(note.to()).isEqualTo(cases.idOf(next));
            });
        });
    }

    /** The old coach keeps the note, not the trajectory. */
    @Test
    void showsTheNoteToBothCoachesAndTheAdminOnly() {
        hand(NOTE);
        cases.as(running.coach(), day, () -> {
            assertThat(handovers.mine(day.minusDays(1)))
                    .filteredOn(note -> note.trajectory().equals(running.id()))
                    .hasSize(1);
            assertThat(handovers.of(running.id())).hasSize(1);
            assertThatThrownBy(() -> trajectories.find(running.id())).isInstanceOf(NotFound.class);
        });
        cases.as(personas.admin(), day, () -> assertThat(handovers.of(running.id()))
                .hasSize(1));
        cases.as(cases.coach(3), day, () -> {
            assertThat(handovers.of(running.id())).isEmpty();
            assertThat(handovers.mine(day.minusDays(1)))
                    .extracting(HandoverRow::trajectory)
                    .doesNotContain(running.id());
        });
        for (var other : List.of(running.member().user(), personas.sales(), employee)) {
            cases.as(other, day, () -> assertThatThrownBy(() -> handovers.of(running.id()))
                    .isInstanceOf(AccessDeniedException.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "BSN 123456782"})
    void refusesAMissingOrForbiddenNoteAndChangesNothing(String note) {
        assertThatThrownBy(() -> hand(note)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.field())
                .contains("note"));
        assertThat(cases.row(running).coach()).isEqualTo(cases.idOf(running.coach()));
        cases.as(personas.admin(), day, () -> assertThat(handovers.of(running.id()))
                .isEmpty());
        assertThat(weeksWith(next)).isZero();
    }

    @Test
    void tellsEmployerEmployeeAndBothCoaches() {
        hand(NOTE);
        var event = "coach-assigned:" + running.id() + ":" + cases.idOf(next) + "%";
        assertThat(told(event))
                .containsExactlyInAnyOrder(
                        running.member().user().email().value(),
                        employee.email().value(),
                        next.email().value());
        assertThat(told("coach-left:" + running.id() + "%"))
                .containsExactly(running.coach().email().value());
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE ? AND template NOT IN ('changed', 'ready')")
                        .param("coach-%" + running.id() + "%")
                        .query(Integer.class)
                        .single())
                .as("mails that would tell more than that there is something")
                .isZero();
    }

    @Test
    void tellsAgainWhenTheFirstCoachComesBack() {
        hand(NOTE);
        assign(running.coach(), "Weer terug.");
        hand(NOTE);
        assertThat(told("coach-assigned:" + running.id() + ":" + cases.idOf(next) + "%"))
                .filteredOn(next.email().value()::equals)
                .hasSize(2);
    }

    private void hand(String note) {
        assign(next, note);
    }

    private void assign(UserRow coach, String note) {
        cases.as(personas.admin(), day, () -> care.assign(running.id(), cases.idOf(coach), note));
    }

    private int weeksWith(UserRow coach) {
        return jdbc.sql("SELECT COUNT(*) FROM hold_week WHERE hold_id = ? AND coach_id = ?")
                .params(cases.row(running).hold().value(), cases.idOf(coach).value())
                .query(Integer.class)
                .single();
    }

    private List<String> told(String event) {
        return jdbc.sql("SELECT recipient FROM outbox_mail WHERE event_key LIKE ?")
                .param(event)
                .query(String.class)
                .list();
    }
}
