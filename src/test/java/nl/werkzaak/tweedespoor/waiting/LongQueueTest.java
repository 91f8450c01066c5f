package nl.werkzaak.tweedespoor.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.testing.WaitingPersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list costs the same number of statements with nobody on it, with one case and with a hundred thousand. */
@PortalTest
class LongQueueTest {
    private static final int MANY = 100_000;
    private static final int LONG = 5_000;

    @Autowired
    private WaitingPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private WaitingQueue queue;

    @Autowired
    private WaitingList waiting;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void tidyUp() {
        jdbc.sql("DELETE FROM waiting_entry WHERE add_ons = 'MANY'").update();
        made.tidyUp();
    }

    @Test
    void readsAPageAndAPlaceWithOneStatementEach() {
        made.full();
        var statements = new Statements(dataSource, transaction);
        var member = employers.fresh();
        login.as(personas.admin());
        assertThat(queue.page(0, 25)).isEmpty();
        assertThat(statements.countOf(() -> queue.page(0, 25))).isEqualTo(1);
        var last = made.waits(member, 20);
        many(MANY, member, last);
        assertThat(statements.countOf(() -> queue.page(0, 25))).isEqualTo(1);
        assertThat(queue.page(0, 25)).hasSize(25).extracting(WaitingRow::number).startsWith(1, 2, 3);
        assertThat(queue.page(MANY, 25)).extracting(WaitingRow::id).containsExactly(last.id());
        login.as(member.user());
        var place = statements.countOf(() -> waiting.find(last.id()));
        assertThat(waiting.find(last.id()).number()).isEqualTo(MANY + 1);
        assertThat(place)
                .as("the row with its place, and the right to it in one or, with a look at the login, two")
                .isLessThanOrEqualTo(3);
        assertThat(statements.rowsReadBy(() -> jdbc.sql(
                                "SELECT id FROM waiting_entry w WHERE w.is_open = TRUE ORDER BY w.due_order, w.asked_at, w.id"
                                        + " LIMIT 26")
                        .query(UUID.class)
                        .list()))
                .as("rows read for a page")
                .isLessThan(100);
    }

    /** All of them want the same: it is looked for once. */
    @Test
    void goesThroughALongListWithAStatementPerPage() {
        made.full();
        var member = employers.fresh();
        many(LONG, member, made.waits(member, 20));
        var statements = new Statements(dataSource, transaction);
        assertThat(statements.countOf(() -> {
                    made.round();
                    return true;
                }))
                .isLessThan(LONG / 500 + 20);
    }

    private void many(int count, Member member, WaitingRow like) {
        jdbc.sql("""
                        INSERT INTO waiting_entry (id, version, draft_id, employer_id, package_version_id, add_ons,
                            extra_minutes, not_before, due, asked_by, on_behalf, asked_at, status)
                        SELECT UUID(), 0, UUID(), :employer, :package, 'MANY', 0, :today,
                            DATE_SUB(:due, INTERVAL 1 + seq MOD 300 DAY), :user, FALSE, UTC_TIMESTAMP(6), 'WAITING'
                        FROM seq_1_to_100000 WHERE seq <= :count
                        """)
                .param("count", count)
                .param("employer", member.employerId().value())
                .param("package", like.wanted().version().value())
                .param("today", desk.today())
                .param("due", like.due())
                .param("user", (UUID) member.user().id().value())
                .update();
    }
}
