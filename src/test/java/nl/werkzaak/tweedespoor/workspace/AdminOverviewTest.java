package nl.werkzaak.tweedespoor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AdminOverviewTest {
    @Autowired
    AdminOverviews overviews;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Personas personas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    Case running;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
    }

    @AfterEach
    void freeTheSeats() {
        orders.tidyUp();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void needsFewStatementsForHoweverManyTrajectories(int many) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            copyTheTrajectory(many);
            var statements = new Statements(dataSource, transaction);
            var count = cases.as(personas.admin(), running.start(), () -> statements.countOf(overviews::now));
            assertThat(count).isLessThanOrEqualTo(12);
            var shown = overview(running.start().plusDays(80));
            assertThat(shown.figure(CaseFilter.REPORT_LATE)).isGreaterThanOrEqualTo(many);
            assertThat(shown.counts().get(TrajectoryStatus.ACTIVE)).isGreaterThanOrEqualTo(many);
        });
    }

    @Test
    void countsAReportAsLateTheDayAfterItWasDue() {
        var row = cases.row(running);
        assertThat(CaseFilter.REPORT_LATE.holds(row, row.reportDue())).isFalse();
        assertThat(CaseFilter.REPORT_LATE.holds(row, row.reportDue().plusDays(1)))
                .isTrue();
        assertThat(overview(row.reportDue().plusDays(1)).figure(CaseFilter.REPORT_LATE))
                .isPositive();
    }

    @Test
    void countsWhatWaitsForAReader() {
        var day = running.start().plusDays(45);
        var before = overview(day).figure(CaseFilter.REPORT_WAITS);
        cases.submitted(running);
        assertThat(overview(day).figure(CaseFilter.REPORT_WAITS)).isEqualTo(before + 1);
    }

    @Test
    void countsMailsThatDidNotGoOut() {
        var before = overview(running.start()).mails();
        jdbc.sql("UPDATE outbox_mail SET state = 'FAILED' WHERE state = 'HELD' LIMIT 1")
                .update();
        var after = overview(running.start()).mails();
        assertThat(after.failed()).isEqualTo(before.failed() + 1);
        assertThat(after.all()).isEqualTo(before.all());
    }

    @Test
    void showsTheSeatsOfEightWeeks() {
        var seats = overview(running.start()).seats();
        assertThat(seats).hasSize(8);
        assertThat(seats.getFirst().week().monday()).isEqualTo(running.start());
        assertThat(seats.getFirst().booked()).isPositive();
    }

    private AdminOverview overview(LocalDate day) {
        return cases.as(personas.admin(), day, overviews::now);
    }

    private void copyTheTrajectory(int many) {
        for (var n = 0; n < many; n++) {
            jdbc.sql("CREATE TEMPORARY TABLE IF NOT EXISTS copied AS SELECT * FROM trajectory WHERE id = :id")
                    .param("id", running.id().value())
                    .update();
            jdbc.sql("UPDATE copied SET id = UUID(), order_id = UUID()").update();
            jdbc.sql("INSERT INTO trajectory SELECT * FROM copied").update();
        }
    }
}
