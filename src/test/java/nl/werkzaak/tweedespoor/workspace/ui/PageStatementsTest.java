package nl.werkzaak.tweedespoor.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.Copies;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page asks the database, menu and access checks included, does not grow with what is in it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatementsTest {
    private static final int MOST = 12;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Screens screens;

    @Autowired
    TrajectoryCare care;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    Case running;
    LocalDate day;

    @BeforeAll
    void run() {
        running = cases.running(employers.fresh());
        day = running.start().plusDays(41);
        cases.released(running);
    }

    @AfterAll
    void freeTheSeat() {
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYER, overzicht",
        "EMPLOYER, bestellingen",
        "EMPLOYER, traject/{case}",
        "COACH, coach",
        "COACH, traject/{case}",
        "SALES, verkoop",
        "SALES, traject/{case}",
        "ADMIN, beheer",
        "ADMIN, beheer/trajecten",
        "ADMIN, beheer/gebruikers",
        "ADMIN, beheer/coaches",
        "ADMIN, beheer/planning",
        "ADMIN, beheer/capaciteit/conflicten",
        "ADMIN, beheer/trajecten/{case}/coach",
        "ADMIN, beheer/trajecten/{case}/planning",
        "ADMIN, beheer/mail",
        "ADMIN, beheer/logboek",
        "ADMIN, traject/{case}",
    })
    void asksLittleHoweverMuchThereIs(String role, String route) {
        assertThat(statements(reader(role), route, 10)).isLessThanOrEqualTo(MOST);
        assertThat(statements(reader(role), route, 1_000)).isLessThanOrEqualTo(MOST);
    }

    private UserRow reader(String role) {
        return switch (role) {
            case "EMPLOYER" -> running.member().user();
            case "COACH" -> running.coach();
            case "SALES" -> personas.sales();
            default -> personas.admin();
        };
    }

    /** The page is opened inside the transaction with the copies, which leaves nothing behind. */
    private int statements(UserRow reader, String route, int rows) {
        return cases.as(
                reader,
                day,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    fill(rows);
                    screens.open();
                    try {
                        return new Statements(dataSource, transaction).countOf(() -> navigate(route));
                    } finally {
                        screens.close();
                    }
                }));
    }

    private boolean navigate(String route) {
        UI.getCurrent().navigate(route.replace("{case}", running.id().toString()));
        return true;
    }

    private void fill(int rows) {
        var copies = new Copies(dataSource);
        var id = running.id().value();
        var order = id("SELECT order_id FROM trajectory WHERE id = ?", id);
        copies.of("trajectory", id, rows, Map.of("order_id", "UUID()"));
        copies.of(
                "customer_order",
                order,
                rows,
                Map.of("draft_id", "UUID()", "hold_id", "UUID()", "number", "CONCAT('TEST-', seq)"));
        copies.of(
                "progress_report",
                id("SELECT id FROM progress_report WHERE trajectory_id = ? LIMIT 1", id),
                rows,
                Map.of());
        copies.of(
                "user_account", personas.sales().id().value(), rows, Map.of("email", "CONCAT('u', seq, '@x.example')"));
    }

    private UUID id(String sql, UUID of) {
        return new JdbcTemplate(dataSource).queryForObject(sql, UUID.class, of);
    }
}
