package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ReportReleaseTest {
    @Autowired
    CasePersonas cases;

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
    TrajectoryCare care;

    @Autowired
    TrajectoryPages pages;

    @Autowired
    Capacity capacity;

    @Autowired
    DocumentAccess access;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    javax.sql.DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    Case running;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
    }

    @AfterEach
    void freeTheSeat() {
        var row = cases.row(running);
        if (row.status() == TrajectoryStatus.ACTIVE) {
            var day = running.start().plusDays(60);
            cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
        }
    }

    @Test
    void opensAReportToTheEmployerOnlyByRelease() {
        var report = cases.submitted(running);
        assertThat(seenBy(running.member().user())).isEmpty();
        assertThat(mayRead(running.member().user(), report)).isFalse();
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.SUBMITTED);

        var day = running.start().plusDays(41);
        cases.as(running.coach(), day, () -> desk.showEmployee(report, day, "Mag niet naar de werkgever"));
        assertThat(seenBy(running.member().user())).isEmpty();
        assertThat(mails(report)).isZero();

        cases.as(running.coach(), day, () -> desk.release(report));
        var rows = login.as(running.member().user(), () -> reports.of(running.id()));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().seenRemark()).isNull();
        assertThat(mayRead(running.member().user(), report)).isTrue();
        assertThat(mails(report)).isEqualTo(1);
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.NONE);
    }

    @Test
    void releasesAllOrNothing() {
        var report = cases.submitted(running);
        var day = running.start().plusDays(41);
        cases.as(running.coach(), day, () -> desk.showEmployee(report, day, ""));
        cases.as(
                running.coach(),
                day,
                () -> transaction.executeWithoutResult(status -> {
                    desk.release(report);
                    status.setRollbackOnly();
                }));
        assertThat(mails(report)).isZero();
        assertThat(mayRead(running.member().user(), report)).isFalse();
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.EMPLOYEE_REVIEW);
    }

    @Test
    void keepsReportsFromEverybodyElse() {
        var report = cases.released(running);
        var stranger = employers.fresh().user();
        assertThatThrownBy(() -> login.as(stranger, () -> reports.of(running.id())))
                .isInstanceOf(NotFound.class);
        assertThat(mayRead(stranger, report)).isFalse();
        assertThat(mayRead(personas.coach(2), report)).isFalse();
        assertThatThrownBy(() -> login.as(personas.coach(2), () -> desk.release(report)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> login.as(running.member().user(), () -> desk.release(report)))
                .isInstanceOf(AccessDeniedException.class);
        for (var staff : new UserRow[] {personas.sales(), personas.admin()}) {
            assertThat(mayRead(staff, report)).isFalse();
            var row = login.as(staff, () -> reports.of(running.id())).getFirst();
            assertThat(row.summary()).isNull();
            assertThat(row.document()).isNull();
        }
        assertThat(mayRead(running.coach(), report)).isTrue();
    }

    @Test
    void closesAWithdrawnReportAgain() {
        var report = cases.released(running);
        cases.as(running.coach(), running.start().plusDays(42), () -> desk.withdraw(report, "Verkeerd bestand"));
        assertThat(seenBy(running.member().user())).isEmpty();
        assertThat(mayRead(running.member().user(), report)).isFalse();
    }

    @Test
    void refusesWhatIsNoPdfAtTheFileAndKeepsTheDraft() {
        var until = running.start().plusDays(20);
        var form = new ReportForm(running.start(), until, "Al getypt");
        var bytes = "geen pdf".getBytes(StandardCharsets.UTF_8);
        cases.as(running.coach(), until, () -> desk.save(running.id(), form));
        assertThatThrownBy(() -> cases.as(
                        running.coach(), until, () -> desk.submit(running.id(), form, new ByteArrayInputStream(bytes))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("file"));
        var kept = login.as(running.coach(), () -> desk.draft(running.id()));
        assertThat(kept).contains(form);
    }

    @Test
    void showsAPageWithFewStatementsHoweverManyReports() {
        cases.released(running);
        var count = login.as(running.member().user(), () -> new Statements(dataSource, transaction)
                .countOf(() -> pages.of(running.id())));
        assertThat(count).isLessThanOrEqualTo(12);
    }

    @Test
    void freesTheSeatWhenItStops() {
        var day = running.start().plusDays(10);
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.BACK_AT_OWN_WORK, day));
        var row = cases.row(running);
        assertThat(row.status()).isEqualTo(TrajectoryStatus.STOPPED);
        assertThat(login.as(personas.admin(), () -> capacity.hold(row.hold())).status())
                .isEqualTo(HoldStatus.RELEASED);
    }

    private java.util.List<ReportRow> seenBy(UserRow user) {
        return login.as(user, () -> reports.of(running.id()));
    }

    private boolean mayRead(UserRow user, ReportId report) {
        var document = jdbc.sql("SELECT document_id FROM progress_report WHERE id = ?")
                .param(report.value())
                .query(java.util.UUID.class)
                .single();
        var row = vault.row(new nl.werkzaak.tweedespoor.shared.DocumentId(document));
        return login.as(user, () -> access.mayRead(user.actor(), row));
    }

    private long mails(ReportId report) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE event_key LIKE ?")
                .param("report-released:" + report + "%")
                .query(Long.class)
                .single();
    }
}
