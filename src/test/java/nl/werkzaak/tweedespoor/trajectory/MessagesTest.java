package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.employer.PrivacyNotices;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.workspace.EmployeePages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MessagesTest {
    private static final int FEW = 12;

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
    Messages messages;

    @Autowired
    Trajectories trajectories;

    @Autowired
    TrajectoryCare care;

    @Autowired
    EmployeePages pages;

    @Autowired
    PrivacyNotices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    Case running;
    UserRow boss;
    UserRow noor;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        boss = running.member().user();
        noor = employees.of(running);
    }

    @AfterEach
    void freeTheSeat() {
        var day = running.start().plusDays(3);
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void isReadByEverybodyInTheCaseAndByNobodyElse() {
        send(boss, "Hoe gaat het?");
        for (var reader : List.of(boss, noor, running.coach(), personas.sales())) {
            assertThat(read(reader)).singleElement().satisfies(row -> assertThat(row.words())
                    .isEqualTo("Hoe gaat het?"));
        }
        for (var stranger : List.of(employers.fresh().user(), personas.coach(2))) {
            assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> send(stranger, "Mag ik?")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> read(personas.admin())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void remembersWhoReadWhatAndWhen() {
        send(boss, "Eerste");
        assertThat(unread(running.coach())).isEqualTo(1);
        assertThat(unread(boss)).isZero();
        read(running.coach());
        assertThat(unread(running.coach())).isZero();
        var first = read(boss).getFirst().reads();
        assertThat(first)
                .extracting(MessageRow.Read::name)
                .containsExactly(running.coach().name());
        read(running.coach());
        assertThat(read(boss).getFirst().reads()).isEqualTo(first);
    }

    @Test
    void sendsOneNoticeToEachReaderUntilTheyHaveLooked() {
        send(boss, "Een");
        send(boss, "Twee");
        assertThat(notices(running.coach())).isEqualTo(1);
        assertThat(notices(noor)).isEqualTo(1);
        assertThat(notices(boss)).isZero();
        read(running.coach());
        send(boss, "Drie");
        assertThat(notices(running.coach())).isEqualTo(2);
        assertThat(notices(noor)).isEqualTo(1);
    }

    @Test
    void refusesNothingTooMuchAndACitizenNumber() {
        for (var words : List.of(" ", "x".repeat(Messages.LONGEST + 1), "bsn 111222333")) {
            assertThatThrownBy(() -> send(boss, words))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                            .contains("words"));
        }
        assertThat(read(boss)).isEmpty();
    }

    @Test
    void needsTheSameFewStatementsForTenAndForAThousand() {
        login.as(noor, () -> notices.show(java.util.Locale.of("nl")));
        for (var rows : List.of(10, 990)) {
            fill(rows);
            var page = count(noor, () -> {
                notices.shownAt();
                return messages.unread(pages.newest().orElseThrow().row());
            });
            assertThat(page).as("the employee's page").isLessThanOrEqualTo(FEW);
            var conversation = count(noor, () -> messages.read(running.id(), 0));
            assertThat(conversation).as("a page of messages").isLessThanOrEqualTo(6);
        }
        assertThat(read(noor)).hasSize(Messages.PAGE);
    }

    private int count(UserRow user, java.util.function.Supplier<?> work) {
        return login.as(user, () -> new Statements(dataSource, transaction).countOf(work));
    }

    private void fill(int rows) {
        var batch = java.util.stream.IntStream.range(0, rows)
                .mapToObj(n -> new Object[] {
                    Ids.next(),
                    running.id().value(),
                    boss.id().value(),
                    "EMPLOYER",
                    "Bericht " + n,
                    LocalDateTime.parse("2026-06-01T08:00:00").plusMinutes(n)
                })
                .toList();
        new JdbcTemplate(dataSource)
                .batchUpdate(
                        "INSERT INTO message (id, trajectory_id, author_id, author_role, words, sent_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        batch);
    }

    private void send(UserRow author, String words) {
        login.as(author, () -> messages.send(running.id(), words));
    }

    private List<MessageRow> read(UserRow reader) {
        return login.as(reader, () -> messages.read(running.id(), 0));
    }

    private int unread(UserRow reader) {
        return login.as(reader, () -> messages.unread(trajectories.find(running.id())));
    }

    private long notices(UserRow reader) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE event_key LIKE ? AND recipient = ?"
                        + " AND event_key IN (SELECT CONCAT('message:', m.id, ':', ?) FROM message m"
                        + " WHERE m.trajectory_id = ?)")
                .params(
                        "message:%",
                        reader.email().value(),
                        reader.id().toString(),
                        running.id().value())
                .query(Long.class)
                .single();
    }
}
