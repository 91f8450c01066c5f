package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reads a report that is not released: role × reason given or not × within the hour or after. */
@PortalTest
class BreakGlassTest {
    private static final String WHY = "De werknemer klaagt over de inhoud van het verslag.";

    enum When {
        NO_REASON,
        WITHIN_THE_HOUR,
        AFTER_THE_HOUR,
        ANOTHER_REPORT,
        BY_ANOTHER_ADMIN
    }

    @Autowired
    BreakGlass breakGlass;

    @Autowired
    ReadLog reads;

    @Autowired
    DocumentAccess access;

    @Autowired
    DocumentLinks links;

    @Autowired
    Vault vault;

    @Autowired
    AuditTrail audit;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Case running;
    ReportId report;
    Instant noon;

    @BeforeEach
    void handIn() {
        running = cases.running(employers.fresh());
        report = cases.submitted(running);
        noon = running.start()
                .plusDays(45)
                .atTime(LocalTime.NOON)
                .atZone(Zones.AMSTERDAM)
                .toInstant();
    }

    @AfterEach
    void freeTheSeats() {
        orders.tidyUp();
    }

    @ParameterizedTest
    @EnumSource
    void obeysTheTable(When when) {
        var moment = prepare(when);
        var readers = new EnumMap<Role, Boolean>(Role.class);
        people().forEach((role, user) -> readers.put(role, reads(user, moment)));
        assertThat(readers)
                .isEqualTo(Map.of(
                        Role.EMPLOYER, false,
                        Role.EMPLOYEE, false,
                        Role.COACH, true,
                        Role.SALES, false,
                        Role.ADMIN, when == When.WITHIN_THE_HOUR));
    }

    /** @return the moment at which everybody tries */
    private Instant prepare(When when) {
        switch (when) {
            case NO_REASON -> {}
            case WITHIN_THE_HOUR, AFTER_THE_HOUR -> open(personas.admin(), report, WHY);
            case ANOTHER_REPORT -> open(personas.admin(), cases.submitted(cases.running(employers.fresh())), WHY);
            case BY_ANOTHER_ADMIN -> open(secondAdmin(), report, WHY);
        }
        return when == When.AFTER_THE_HOUR ? noon.plusSeconds(3600) : noon.plusSeconds(3599);
    }

    private Map<Role, UserRow> people() {
        return Map.of(
                Role.EMPLOYER, running.member().user(),
                Role.EMPLOYEE, employees.of(running),
                Role.COACH, running.coach(),
                Role.SALES, personas.sales(),
                Role.ADMIN, personas.admin());
    }

    private boolean reads(UserRow user, Instant moment) {
        return at(moment, user, () -> {
            var may = access.mayRead(user.actor(), vault.row(document()));
            try {
                links.linkFor(document(), user.actor());
                assertThat(may).isTrue();
            } catch (NotFound no) {
                assertThat(may).isFalse();
            }
            return may;
        });
    }

    @Test
    void isForAdminsOnly() {
        for (var user : new UserRow[] {running.member().user(), running.coach(), personas.sales()}) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> open(user, report, WHY));
        }
    }

    @Test
    void opensNoDraft() {
        jdbc.sql("UPDATE progress_report SET status = 'DRAFT' WHERE id = ?")
                .param(report.value())
                .update();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(personas.admin(), report, WHY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(personas.admin(), ReportId.next(), WHY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Te kort.", "Het gaat om nummer 111222333 van de werknemer."})
    void asksForAReasonThatCanBeTold(String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> open(personas.admin(), report, words))
                .satisfies(refusal -> assertThat(refusal.field()).hasValue("words"));
        assertThat(reads(personas.admin(), noon)).isFalse();
    }

    @Test
    void tellsTheOtherAdmins() {
        var second = secondAdmin();
        open(personas.admin(), report, WHY);
        assertThat(mailsTo(second)).isEqualTo(1);
        assertThat(mailsTo(personas.admin())).isZero();
    }

    @Test
    void tellsTheCoachWhereThereIsNoOtherAdmin() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var admin = personas.admin();
            jdbc.sql("UPDATE user_account SET status = 'BLOCKED' WHERE role = 'ADMIN' AND id <> ?")
                    .param(admin.id().value())
                    .update();
            var before = mailsTo(running.coach());
            open(admin, report, WHY);
            assertThat(mailsTo(running.coach())).isEqualTo(before + 1);
        });
    }

    @Test
    void showsTheEmployeeWhoReadItAndForWhatKindOfReason() {
        var employee = employees.of(running);
        var admin = personas.admin();
        open(admin, report, WHY);
        at(noon.plusSeconds(60), admin, this::downloaded);
        at(noon.plusSeconds(7200), running.coach(), this::downloaded);
        jdbc.sql("UPDATE progress_report SET status = 'EMPLOYEE_REVIEW' WHERE id = ?")
                .param(report.value())
                .update();

        var lines = at(noon.plusSeconds(7300), employee, () -> reads.of(running.id(), 0));
        assertThat(lines).extracting(ReadLog.Opened::reason).containsExactly(null, BreakGlassReason.COMPLAINT);
        assertThat(lines.getLast().name()).isEqualTo(admin.name());
        assertThat(lines.toString()).doesNotContain(WHY);
    }

    @Test
    void keepsAListForAllAdmins() {
        open(personas.admin(), report, WHY);
        at(noon.plusSeconds(60), personas.admin(), this::downloaded);
        at(noon.plusSeconds(120), personas.admin(), this::downloaded);
        var row = at(noon.plusSeconds(180), secondAdmin(), () -> breakGlass.latest(0, 10)).stream()
                .filter(each -> each.trajectory().equals(running.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.words()).isEqualTo(WHY);
        assertThat(row.reads()).isEqualTo(2);
        assertThat(row.admin()).isEqualTo(personas.admin().name());
    }

    @Test
    void recordsItInTheTrailWithoutTheWords() {
        open(personas.admin(), report, WHY);
        var details = jdbc.sql("SELECT detail FROM audit_event WHERE action = 'report.break-glass' AND subject_id = ?")
                .param((UUID) document().value())
                .query(String.class)
                .list();
        assertThat(details).singleElement().satisfies(detail -> assertThat(detail)
                .contains("reason=COMPLAINT", "until=")
                .doesNotContain("klaagt"));
    }

    private void open(UserRow user, ReportId which, String words) {
        at(noon, user, () -> breakGlass.open(which, BreakGlassReason.COMPLAINT, words));
    }

    /** As the one door for downloads writes it down. */
    private boolean downloaded() {
        audit.record(AuditEvent.of("document.read", "document", document().value()));
        return true;
    }

    private <T> T at(Instant moment, UserRow user, Supplier<T> work) {
        return clock.at(moment, () -> login.as(user, work));
    }

    private DocumentId document() {
        return jdbc.sql("SELECT document_id FROM progress_report WHERE id = ?")
                .param(report.value())
                .query((row, n) -> new DocumentId(row.getObject(1, UUID.class)))
                .single();
    }

    private UserRow secondAdmin() {
        return personas.staff("admin2@werkzaak.example", "Ada Admin", Role.ADMIN);
    }

    private int mailsTo(UserRow user) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM outbox_mail m JOIN break_glass b
                          ON m.event_key = CONCAT('break-glass:', b.id, ':', ?)
                        WHERE b.report_id = ? AND m.recipient = ?
                        """)
                .params(user.id().toString(), report.value(), user.email().value())
                .query(Integer.class)
                .single();
    }
}
