package nl.werkzaak.tweedespoor.report;

import static nl.werkzaak.tweedespoor.report.ReportAccessTest.State.ANSWERED;
import static nl.werkzaak.tweedespoor.report.ReportAccessTest.State.DRAFT;
import static nl.werkzaak.tweedespoor.report.ReportAccessTest.State.OPEN;
import static nl.werkzaak.tweedespoor.report.ReportAccessTest.State.RELEASED;
import static nl.werkzaak.tweedespoor.report.ReportAccessTest.State.SUBMITTED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Who;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every state of a report × everybody × everything that can be done with it (docs/state-machines.md). */
@PortalTest
class ReportAccessTest {
    enum State {
        DRAFT,
        SUBMITTED,
        /** With the employee, unanswered. */
        OPEN,
        /** With the employee, who had a word for the coach. */
        ANSWERED,
        RELEASED,
        RETURNED,
        SUPERSEDED,
        WITHDRAWN
    }

    enum Action {
        LIST,
        READ,
        ANSWER,
        SHOW,
        RELEASE,
        GIVE_BACK,
        WITHDRAW
    }

    private static final Set<State> ALL = EnumSet.allOf(State.class);
    private static final Set<State> NOT_DRAFT = EnumSet.complementOf(EnumSet.of(DRAFT));
    private static final Set<State> SHOWN = EnumSet.complementOf(EnumSet.of(DRAFT, SUBMITTED));

    /** What is not named here is refused. */
    private static final Map<Action, Map<Who, Set<State>>> ALLOWED = Map.of(
            Action.LIST,
                    Map.of(
                            Who.COACH, ALL,
                            Who.EMPLOYEE, SHOWN,
                            Who.EMPLOYER, Set.of(RELEASED),
                            Who.SALES, NOT_DRAFT,
                            Who.ADMIN, NOT_DRAFT),
            Action.READ, Map.of(Who.COACH, NOT_DRAFT, Who.EMPLOYEE, SHOWN, Who.EMPLOYER, Set.of(RELEASED)),
            Action.ANSWER, Map.of(Who.EMPLOYEE, Set.of(OPEN, ANSWERED)),
            Action.SHOW, Map.of(Who.COACH, Set.of(SUBMITTED)),
            Action.RELEASE, Map.of(Who.COACH, Set.of(ANSWERED)),
            Action.GIVE_BACK, Map.of(Who.COACH, Set.of(OPEN, ANSWERED)),
            Action.WITHDRAW, Map.of(Who.COACH, Set.of(RELEASED)));

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
    Reports reports;

    @Autowired
    ReportDesk desk;

    @Autowired
    EmployeeReview review;

    @Autowired
    TrajectoryCare care;

    @Autowired
    DocumentAccess access;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Case running;
    Case other;
    UserRow noor;

    @AfterEach
    void freeTheSeats() {
        var day = running.start().plusDays(3);
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
        var last = other.start().plusDays(3);
        cases.as(other.coach(), last, () -> care.stop(other.id(), StopReason.OTHER, last));
    }

    @ParameterizedTest
    @EnumSource
    void obeysTheTable(State state) {
        running = cases.running(employers.fresh());
        other = cases.running(employers.fresh());
        var report = in(state);
        var people = Who.around(running, noor, other, employees.of(other), personas);
        var soft = new SoftAssertions();
        for (var action : Action.values()) {
            people.forEach((who, user) -> soft.assertThat(may(user, action, report))
                    .as("%s: %s by %s", state, action, who)
                    .isEqualTo(ALLOWED.get(action).getOrDefault(who, Set.of()).contains(state)));
        }
        soft.assertAll();
    }

    /** Tries it and takes it back. */
    private boolean may(UserRow user, Action action, ReportId report) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return cases.as(user, day(43), () -> tried(user, action, report));
            } catch (Refusal | NotFound | AccessDeniedException no) {
                return false;
            }
        }));
    }

    private boolean tried(UserRow user, Action action, ReportId report) {
        switch (action) {
            case LIST -> {
                return reports.of(running.id()).stream()
                        .anyMatch(row -> row.id().equals(report));
            }
            case READ -> {
                return document(report) != null && access.mayRead(user.actor(), vault.row(document(report)));
            }
            case ANSWER -> review.answer(report, ReviewAnswer.SEEN, "");
            case SHOW -> desk.showEmployee(report, day(42), "");
            case RELEASE -> desk.release(report);
            case GIVE_BACK -> desk.giveBack(report, "Klopt niet");
            case WITHDRAW -> desk.withdraw(report, "Verkeerd bestand");
        }
        return true;
    }

    private DocumentId document(ReportId report) {
        return jdbc.sql("SELECT document_id FROM progress_report WHERE id = ?")
                .param(report.value())
                .query((rs, n) -> rs.getObject(1, java.util.UUID.class))
                .optional()
                .map(DocumentId::new)
                .orElse(null);
    }

    /** Walks there as people do. */
    private ReportId in(State state) {
        if (state == DRAFT || state == SUBMITTED) {
            var report = state == DRAFT ? draft() : cases.submitted(running);
            noor = employees.of(running);
            return report;
        }
        noor = employees.of(running);
        var report = cases.submitted(running);
        switch (state) {
            case ANSWERED -> answer(report, ReviewAnswer.REMARK);
            case RELEASED -> answer(report, ReviewAnswer.SEEN);
            case RETURNED -> answer(report, ReviewAnswer.OBJECTION);
            case SUPERSEDED -> {
                answer(report, ReviewAnswer.SEEN);
                answer(cases.submitted(running), ReviewAnswer.SEEN);
            }
            case WITHDRAWN -> {
                answer(report, ReviewAnswer.SEEN);
                cases.as(running.coach(), day(42), () -> desk.withdraw(report, "Verkeerd bestand"));
            }
            default -> {}
        }
        return report;
    }

    private ReportId draft() {
        var form = new ReportForm(running.start(), running.start().plusDays(40), "Concept");
        cases.as(running.coach(), day(40), () -> desk.save(running.id(), form));
        return jdbc.sql("SELECT id FROM progress_report WHERE trajectory_id = ?")
                .param(running.id().value())
                .query((rs, n) -> new ReportId(rs.getObject(1, java.util.UUID.class)))
                .single();
    }

    private void answer(ReportId report, ReviewAnswer answer) {
        cases.as(noor, day(41), () -> review.answer(report, answer, answer == ReviewAnswer.SEEN ? "" : "Woord"));
    }

    private LocalDate day(int afterStart) {
        return running.start().plusDays(afterStart);
    }
}
