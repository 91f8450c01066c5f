package nl.werkzaak.tweedespoor.trajectory;

import static nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus.ACTIVE;
import static nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus.INTAKE;
import static nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus.PAUSED;
import static nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus.PLANNED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Who;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every state of a trajectory × everybody × everything that can be done with it (docs/state-machines.md). */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrajectoryAccessTest {
    enum Action {
        SEE,
        ASSIGN,
        BEGIN_INTAKE,
        START,
        PAUSE,
        RESUME,
        COMPLETE,
        STOP,
        WRITE,
        BOOK,
        ANSWER_PLAN,
        SEND_MESSAGE
    }

    private static final Set<TrajectoryStatus> ALL = EnumSet.allOf(TrajectoryStatus.class);
    private static final Set<TrajectoryStatus> OPEN = EnumSet.of(PLANNED, INTAKE, ACTIVE, PAUSED);

    /** What is not named here is refused. */
    private static final Map<Action, Map<Who, Set<TrajectoryStatus>>> ALLOWED = Map.ofEntries(
            Map.entry(
                    Action.SEE,
                    Map.of(Who.EMPLOYER, ALL, Who.EMPLOYEE, ALL, Who.COACH, ALL, Who.SALES, ALL, Who.ADMIN, ALL)),
            Map.entry(Action.ASSIGN, Map.of(Who.ADMIN, OPEN)),
            Map.entry(Action.BEGIN_INTAKE, Map.of(Who.COACH, Set.of(PLANNED))),
            Map.entry(Action.START, Map.of(Who.COACH, Set.of(INTAKE))),
            Map.entry(Action.PAUSE, Map.of(Who.COACH, Set.of(ACTIVE))),
            Map.entry(Action.RESUME, Map.of(Who.COACH, Set.of(PAUSED))),
            Map.entry(Action.COMPLETE, Map.of(Who.COACH, Set.of(ACTIVE))),
            Map.entry(Action.STOP, Map.of(Who.COACH, OPEN, Who.EMPLOYER, OPEN)),
            Map.entry(Action.WRITE, Map.of(Who.COACH, OPEN)),
            Map.entry(Action.BOOK, Map.of(Who.COACH, OPEN)),
            Map.entry(Action.ANSWER_PLAN, Map.of(Who.EMPLOYEE, Set.of(ACTIVE, PAUSED))),
            Map.entry(
                    Action.SEND_MESSAGE, Map.of(Who.EMPLOYER, ALL, Who.EMPLOYEE, ALL, Who.COACH, ALL, Who.SALES, ALL)));

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
    Trajectories trajectories;

    @Autowired
    TrajectoryCare care;

    @Autowired
    Stopping stopping;

    @Autowired
    CaseWork work;

    @Autowired
    CoachHours hours;

    @Autowired
    PlanResponses plans;

    @Autowired
    Messages messages;

    @Autowired
    TransactionTemplate transaction;

    Case other;
    UserRow otherEmployee;
    Case found;
    LocalDate day;

    @BeforeAll
    void letAnotherCaseRun() {
        other = cases.running(employers.fresh());
        otherEmployee = employees.of(other);
    }

    @AfterAll
    void freeItsSeat() {
        found = other;
        cases.as(other.coach(), other.start().plusDays(3), this::stop);
    }

    @AfterEach
    void freeTheSeat() {
        if (!cases.row(found).status().isOver()) {
            cases.as(found.coach(), day, this::stop);
        }
    }

    @ParameterizedTest
    @EnumSource
    void obeysTheTable(TrajectoryStatus state) {
        found = cases.concluded(employers.fresh());
        day = found.start().plusDays(10);
        var coach = cases.idOf(found.coach());
        login.as(personas.admin(), () -> care.assign(found.id(), coach));
        var noor = employees.of(found);
        var people = Who.around(found, noor, other, otherEmployee, personas);
        go(state);
        var soft = new SoftAssertions();
        for (var action : Action.values()) {
            people.forEach((who, user) -> soft.assertThat(may(user, action))
                    .as("%s: %s by %s", state, action, who)
                    .isEqualTo(ALLOWED.get(action).getOrDefault(who, Set.of()).contains(state)));
        }
        soft.assertAll();
    }

    /** Walks there as people do. */
    private void go(TrajectoryStatus state) {
        var id = found.id();
        cases.as(found.coach(), day, () -> {
            if (state != PLANNED && state != TrajectoryStatus.CANCELLED) {
                care.beginIntake(id, day);
            }
            if (state == ACTIVE || state == PAUSED || state == TrajectoryStatus.COMPLETED) {
                care.start(id, day);
            }
            switch (state) {
                case PAUSED -> care.pause(id, day, new PauseWord(day, "BA-1"));
                case COMPLETED -> care.complete(id, Outcome.FULL_RECOVERY, day);
                case STOPPED, CANCELLED -> stop();
                case PLANNED, INTAKE, ACTIVE -> {}
            }
        });
    }

    private void stop() {
        stopping.stop(
                found.id(),
                StopReason.OTHER,
                stopping.quote(found.id(), StopReason.OTHER).total());
    }

    /** Tries it and takes it back. */
    private boolean may(UserRow user, Action action) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return cases.as(user, day.plusDays(1), () -> tried(action));
            } catch (Refusal | NotFound | AccessDeniedException no) {
                return false;
            }
        }));
    }

    private boolean tried(Action action) {
        var id = found.id();
        var now = day.plusDays(1);
        switch (action) {
            case SEE -> trajectories.find(id);
            case ASSIGN -> care.assign(id, cases.idOf(found.coach()));
            case BEGIN_INTAKE -> care.beginIntake(id, now);
            case START -> care.start(id, now);
            case PAUSE -> care.pause(id, now, new PauseWord(now, "BA-2"));
            case RESUME -> care.resume(id, now);
            case COMPLETE -> care.complete(id, Outcome.OTHER, now);
            case STOP -> stop();
            case WRITE -> work.addGoal(id, "Een doel", null);
            case BOOK -> hours.book(id, now, 30, TimeKind.TALK);
            case ANSWER_PLAN -> plans.answer(id, true, "");
            case SEND_MESSAGE -> messages.send(id, "Goedemorgen");
        }
        return true;
    }
}
