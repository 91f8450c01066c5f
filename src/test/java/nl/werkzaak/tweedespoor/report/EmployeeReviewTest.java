package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The employee reads first: open for five working days, then released with the fact that nobody answered. */
@PortalTest
class EmployeeReviewTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Login login;

    @Autowired
    Reports reports;

    @Autowired
    ReportDesk desk;

    @Autowired
    EmployeeReview review;

    @Autowired
    ReviewExpiry expiry;

    @Autowired
    Trajectories trajectories;

    @Autowired
    TrajectoryCare care;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    Case running;
    LocalDate submitted;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        submitted = running.start().plusDays(40);
    }

    @AfterEach
    void freeTheSeat() {
        var day = running.start().plusDays(3);
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void opensAReportToTheEmployeeAtOnceAndToNobodyElse() {
        var noor = employees.of(running);
        var report = cases.submitted(running);
        var row = seen(noor, report);
        assertThat(row.status()).isEqualTo(ReportStatus.EMPLOYEE_REVIEW);
        assertThat(row.isOpenToEmployee()).isTrue();
        assertThat(row.reviewUntil()).isEqualTo(WorkingDays.endOf(submitted, 5).toInstant());
        assertThat(mails("report-shown:" + report)).isEqualTo(1);
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.WITH_EMPLOYEE);
        assertThat(seenByEmployer()).isEmpty();
        assertThatThrownBy(() -> login.as(running.coach(), () -> desk.release(report)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("report.refusal.unanswered"));
    }

    @ParameterizedTest
    @CsvSource({
        "SEEN,      RELEASED,        NONE,            true",
        "ATTACHED,  RELEASED,        NONE,            true",
        "REMARK,    EMPLOYEE_REVIEW, EMPLOYEE_REVIEW, false",
        "OBJECTION, RETURNED,        RETURNED,        false"
    })
    void doesWhatTheAnswerSays(ReviewAnswer answer, ReportStatus status, ReportPhase phase, boolean released) {
        var noor = employees.of(running);
        var report = cases.submitted(running);
        if (answer.needsWords()) {
            assertThatThrownBy(() -> answered(noor, report, answer, " "))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                            .contains("remark"));
        }
        answered(noor, report, answer, answer == ReviewAnswer.SEEN ? "" : "De datum klopt niet");
        assertThat(seen(noor, report).status()).isEqualTo(status);
        assertThat(cases.row(running).reportPhase()).isEqualTo(phase);
        assertThat(seenByEmployer()).hasSize(released ? 1 : 0);
        assertThat(mails("report-released:" + report)).isEqualTo(released ? 1 : 0);
        assertThat(mails("report-answer:" + report)).isEqualTo(released ? 0 : 1);
        if (released) {
            var remark = seenByEmployer().getFirst().seenRemark();
            assertThat(remark).isEqualTo(answer == ReviewAnswer.ATTACHED ? "De datum klopt niet" : null);
        }
    }

    @Test
    void keepsAWordForTheCoachFromTheEmployer() {
        var noor = employees.of(running);
        var report = cases.submitted(running);
        answered(noor, report, ReviewAnswer.REMARK, "Alleen voor u");
        cases.as(running.coach(), submitted.plusDays(2), () -> desk.release(report));
        var row = seenByEmployer().getFirst();
        assertThat(row.seenRemark()).isNull();
        assertThat(row.answer()).isEqualTo(ReviewAnswer.SEEN);
        assertThat(seen(running.coach(), report).seenRemark()).isEqualTo("Alleen voor u");
    }

    @Test
    void releasesAfterFiveWorkingDaysOnceHoweverManyNodesLook() throws Exception {
        employees.of(running);
        var report = cases.submitted(running);
        var until = WorkingDays.endOf(submitted, 5).toInstant();
        at(until.minusSeconds(1), () -> expiry.releaseDue());
        assertThat(seenByEmployer()).isEmpty();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = () -> at(until, () -> expiry.releaseDue());
            var released = 0;
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                released += done.get();
            }
            assertThat(released).isGreaterThanOrEqualTo(1);
        }
        var row = seenByEmployer().getFirst();
        assertThat(row.answer()).isEqualTo(ReviewAnswer.NONE);
        assertThat(row.seenOn()).isNull();
        assertThat(mails("report-released:" + report)).isEqualTo(1);
        assertThat(releases(report)).isEqualTo(1);
        assertThat(at(until, () -> expiry.releaseDue())).isZero();
    }

    @Test
    void leavesARemarkedReportToTheCoach() {
        var noor = employees.of(running);
        var report = cases.submitted(running);
        answered(noor, report, ReviewAnswer.REMARK, "Klopt niet helemaal");
        at(WorkingDays.endOf(submitted, 8).toInstant(), () -> expiry.releaseDue());
        assertThat(seen(running.coach(), report).status()).isEqualTo(ReportStatus.EMPLOYEE_REVIEW);
        assertThat(seenByEmployer()).isEmpty();
    }

    @Test
    void goesTheCoachsWayWhileTheAccountIsNotUsed() {
        employees.invited(running);
        var report = cases.submitted(running);
        assertThat(seen(running.coach(), report).status()).isEqualTo(ReportStatus.SUBMITTED);
        cases.as(running.coach(), submitted, () -> {
            desk.showEmployee(report, submitted, "Akkoord");
            desk.release(report);
        });
        assertThat(seenByEmployer()).hasSize(1);
    }

    @Test
    void asksForACorrectedReportAfterAnObjection() {
        var noor = employees.of(running);
        var first = cases.submitted(running);
        answered(noor, first, ReviewAnswer.OBJECTION, "Dit gesprek was op een andere dag");
        assertThat(cases.row(running).nextStep().key()).isEqualTo("correctReport");
        var second = cases.submitted(running);
        answered(noor, second, ReviewAnswer.SEEN, "");
        assertThat(seenByEmployer()).singleElement().satisfies(row -> assertThat(row.id())
                .isEqualTo(second));
    }

    /** Dates move for the employer with the release, not with the report behind it. */
    @Test
    void keepsTheEmployersDatesUntilTheRelease() {
        var noor = employees.of(running);
        var before = dueForEmployer();
        var report = cases.submitted(running);
        assertThat(dueForEmployer()).isEqualTo(before);
        answered(noor, report, ReviewAnswer.SEEN, "");
        assertThat(dueForEmployer()).isAfter(before);
    }

    private LocalDate dueForEmployer() {
        return login.as(running.member().user(), () -> trajectories.find(running.id()))
                .reportDue();
    }

    private void answered(UserRow employee, ReportId report, ReviewAnswer answer, String remark) {
        cases.as(employee, submitted.plusDays(1), () -> review.answer(report, answer, remark));
    }

    private ReportRow seen(UserRow reader, ReportId report) {
        return login.as(reader, () -> reports.of(running.id())).stream()
                .filter(row -> row.id().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private List<ReportRow> seenByEmployer() {
        return login.as(running.member().user(), () -> reports.of(running.id()));
    }

    private int at(Instant moment, java.util.function.Supplier<Integer> work) {
        return clock.at(moment, work);
    }

    private long mails(String event) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE event_key LIKE ?")
                .param(event + "%")
                .query(Long.class)
                .single();
    }

    private long releases(ReportId report) {
        return jdbc.sql("SELECT count(*) FROM audit_event WHERE action = 'report.released' AND subject_id = ?")
                .param(report.value())
                .query(Long.class)
                .single();
    }
}
