package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.AbsenceKind;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.capacity.CapacityFixture;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.Copies;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What an absence touches, and who sees what before, during and after it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoachAwayTest {
    @Autowired
    CoachAway away;

    @Autowired
    Trajectories trajectories;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseWork work;

    @Autowired
    CoachHours hours;

    @Autowired
    TrajectoryCare care;

    @Autowired
    BookingChanges bookings;

    @Autowired
    DocumentAccess documents;

    @Autowired
    Vault vault;

    @Autowired
    CasePersonas cases;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    Personas personas;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Case running;
    UserRow employee;
    UserRow standIn;
    LocalDate before;
    Absence sick;

    @BeforeAll
    void run() {
        running = cases.running(employers.fresh());
        employee = employees.of(running);
        standIn = cases.coach(2);
        before = running.start().plusDays(10);
        sick = new Absence(
                new DateRange(running.start().plusDays(14), running.start().plusDays(27)), AbsenceKind.SICKNESS);
        cases.submitted(running);
        cases.as(
                running.coach(),
                before,
                () -> work.arrange(
                        running.id(),
                        "Met Sanne over het rooster",
                        Party.COACH,
                        sick.range().from()));
    }

    @AfterEach
    void comeBack() {
        jdbc.sql("UPDATE hold_week k JOIN coach_week n ON n.week_start = k.week_start AND n.coach_id = k.coach_id"
                        + " SET n.minutes_booked = n.minutes_booked - k.minutes,"
                        + " n.caseload_booked = n.caseload_booked - 1 WHERE k.hold_id = :hold AND k.coach_id = :other")
                .param("hold", hold())
                .param("other", id(standIn).value())
                .update();
        jdbc.sql("UPDATE coach_week c JOIN hold_week k ON k.week_start = c.week_start AND k.hold_id = :hold"
                        + " SET c.minutes_booked = c.minutes_booked + k.minutes,"
                        + " c.caseload_booked = c.caseload_booked + 1,"
                        + " c.minutes_contract = 2400, c.minutes_available = 2400"
                        + " WHERE c.coach_id = :own AND k.coach_id = :other")
                .param("hold", hold())
                .param("own", id(running.coach()).value())
                .param("other", id(standIn).value())
                .update();
        jdbc.sql("UPDATE hold_week SET coach_id = :own WHERE hold_id = :hold")
                .param("own", id(running.coach()).value())
                .param("hold", hold())
                .update();
        jdbc.sql("UPDATE coach_week SET minutes_contract = 2400, minutes_available = 2400 WHERE coach_id = ?")
                .param(id(running.coach()).value())
                .update();
        jdbc.sql("DELETE FROM trajectory_stand_in").update();
        jdbc.sql("DELETE FROM coach_leave").update();
        jdbc.sql("DELETE FROM outbox_mail WHERE event_key LIKE 'stands-in:%'").update();
        fixture.clear();
    }

    @AfterAll
    void tidyUp() {
        orders.tidyUp();
    }

    @Test
    void showsBookedWeeksAndWorkDueWithoutItsWords() {
        var preview = preview();
        var touched = preview.cases().stream()
                .filter(each -> each.row().id().equals(running.id()))
                .findFirst()
                .orElseThrow();
        assertThat(touched.weeks())
                .containsExactly(
                        Week.of(running.start()).plus(2),
                        Week.of(running.start()).plus(3));
        assertThat(touched.minutes()).isPositive();
        assertThat(touched.due())
                .containsExactly(
                        new DueWork("trajectory.due.arrangement", sick.range().from()));
        assertThat(preview.toString()).doesNotContain("rooster");
        assertThat(touched.proposed()).isPresent();
        assertThat(preview.known()).isFalse();
    }

    @Test
    void changesNothingBeforeTheApproval() {
        preview();
        cases.as(personas.admin(), before, () -> assertThat(away.coming(id(running.coach())))
                .isEmpty());
        during(standIn, () -> assertThatThrownBy(() -> trajectories.find(running.id()))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void opensTheTrajectoryToTheStandInOnExactlyThoseDays() {
        apply(Map.of(running.id(), id(standIn)));
        for (var day :
                List.of(sick.range().from().minusDays(1), sick.range().until().plusDays(1))) {
            cases.as(standIn, day, () -> {
                assertThat(trajectories.mine()).extracting(TrajectoryRow::id).doesNotContain(running.id());
                assertThatThrownBy(() -> trajectories.find(running.id())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> work.addGoal(running.id(), "Een doel", null))
                        .isInstanceOf(NotFound.class);
                assertThat(opens(standIn)).isFalse();
                assertThat(files.totals()).doesNotContainKey(running.id());
            });
        }
        for (var day : List.of(sick.range().from(), sick.range().until())) {
            cases.as(standIn, day, () -> {
                assertThat(trajectories.mine()).extracting(TrajectoryRow::id).contains(running.id());
                assertThat(trajectories.find(running.id()).coach()).isEqualTo(id(running.coach()));
                assertThat(opens(standIn)).isTrue();
                assertThat(files.tasks(day, day.plusDays(7)))
                        .extracting(TaskRow::words)
                        .contains("Met Sanne over het rooster");
                hours.book(running.id(), day, 30, TimeKind.TALK);
            });
        }
    }

    /** The absent coach stays the coach; another colleague sees nothing, not even the usual stand-in. */
    @Test
    void leavesEverybodyElseWhereTheyWere() {
        var usual = cases.coach(3);
        jdbc.sql("UPDATE coach SET stand_in_id = ? WHERE id = ?")
                .params(id(usual).value(), id(running.coach()).value())
                .update();
        try {
            apply(Map.of(running.id(), id(standIn)));
            during(
                    running.coach(),
                    () -> assertThat(trajectories.find(running.id()).id()).isEqualTo(running.id()));
            during(usual, () -> assertThatThrownBy(() -> trajectories.find(running.id()))
                    .isInstanceOf(NotFound.class));
            during(cases.coach(4), () -> assertThatThrownBy(() -> trajectories.find(running.id()))
                    .isInstanceOf(NotFound.class));
        } finally {
            jdbc.sql("UPDATE coach SET stand_in_id = NULL WHERE id = ?")
                    .param(id(running.coach()).value())
                    .update();
        }
    }

    @Test
    void booksTheWeeksWithTheStandInAndTellsThePeople() {
        apply(Map.of(running.id(), id(standIn)));
        var weeks = jdbc.sql("SELECT week_start FROM hold_week WHERE hold_id = ? AND coach_id = ? ORDER BY week_start")
                .params(hold(), id(standIn).value())
                .query(LocalDate.class)
                .list();
        assertThat(weeks)
                .containsExactly(running.start().plusWeeks(2), running.start().plusWeeks(3));
        assertThat(cases.row(running).coach()).isEqualTo(id(running.coach()));
        assertThat(jdbc.sql("SELECT recipient FROM outbox_mail WHERE event_key LIKE ?")
                        .param("stands-in:" + running.id() + "%")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        standIn.email().value(),
                        employee.email().value(),
                        running.member().user().email().value());
        during(running.member().user(), () -> assertThat(files.of(running.id()).standIn())
                .isEqualTo(new StandIn(id(standIn), sick.range())));
    }

    @Test
    void keepsNothingWhenOneStandInHasNoRoom() {
        var tired = fixture.coach("Sjaak Strijkplank", 1, 9);
        assertThatThrownBy(() -> apply(Map.of(running.id(), tired))).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.key()).isEqualTo("capacity.coach.full");
            assertThat(no.field()).contains(running.id().toString());
        });
        cases.as(personas.admin(), before, () -> assertThat(away.coming(id(running.coach())))
                .isEmpty());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trajectory_stand_in")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void listsWhatNobodyTakesAsAConflictUntilSomebodyDoes() {
        apply(Map.of());
        assertThat(conflicts()).isEqualTo(1);
        var preview = preview();
        assertThat(preview.known()).isTrue();
        apply(Map.of(running.id(), id(standIn)));
        assertThat(conflicts()).isZero();
        assertThat(preview().cases())
                .extracting(each -> each.row().id())
                .as("what is taken over needs nobody any more")
                .doesNotContain(running.id());
    }

    @Test
    void refusesDaysThatAreOverAndSomebodyWhoStandsInForOneself() {
        var past = new Absence(new DateRange(before.minusDays(3), before.minusDays(1)), AbsenceKind.LEAVE);
        assertThatThrownBy(() -> admin(() -> away.preview(id(running.coach()), past)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains("until"));
        assertThatThrownBy(() -> apply(Map.of(running.id(), id(running.coach()))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("capacity.coach.ownStandIn"));
        assertThatThrownBy(() -> apply(Map.of(TrajectoryId.next(), id(standIn))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksAsLittleForManyTrajectoriesAsForOne() {
        var few = statements(0);
        assertThat(statements(50)).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    @Test
    void isForTheAdminOnly() {
        assertThatThrownBy(() -> cases.as(personas.sales(), before, () -> away.preview(id(running.coach()), sick)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int statements(int copies) {
        return admin(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            new Copies(dataSource).of("trajectory", running.id().value(), copies, Map.of("order_id", "UUID()"));
            away.preview(id(running.coach()), sick);
            return new Statements(dataSource, transaction).countOf(() -> away.preview(id(running.coach()), sick));
        }));
    }

    private int conflicts() {
        var all = admin(bookings::conflicts);
        return (int) all.stream()
                .map(row -> row.hold().value())
                .filter(hold()::equals)
                .distinct()
                .count();
    }

    private AwayPreview preview() {
        return admin(() -> away.preview(id(running.coach()), sick));
    }

    private void apply(Map<TrajectoryId, CoachId> chosen) {
        admin(() -> {
            away.apply(id(running.coach()), sick, chosen);
            return true;
        });
    }

    private <T> T admin(Supplier<T> work) {
        return cases.as(personas.admin(), before, work);
    }

    private void during(UserRow user, Runnable work) {
        cases.as(user, sick.range().from().plusDays(1), work);
    }

    /** Whether the report's document opens, by the rule that guards every download. */
    private boolean opens(UserRow user) {
        var document = jdbc.sql("SELECT document_id FROM progress_report WHERE trajectory_id = ?")
                .param(running.id().value())
                .query(UUID.class)
                .single();
        return documents.mayRead(user.actor(), vault.row(new DocumentId(document)));
    }

    private UUID hold() {
        return cases.row(running).hold().value();
    }

    private CoachId id(UserRow coach) {
        return cases.idOf(coach);
    }
}
