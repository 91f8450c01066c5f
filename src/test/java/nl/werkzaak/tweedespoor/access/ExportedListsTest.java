package nl.werkzaak.tweedespoor.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.quote.DeclineReason;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.CsvFile;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.testing.WaitingPersonas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list of staff as a file: its columns, all its rows, nothing that a spreadsheet would reckon with. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedListsTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private CasePersonas cases;

    @Autowired
    private WaitingPersonas waiting;

    @Autowired
    private Vault vault;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    private Member member;
    private Case concluded;
    private QuoteFacts asked;
    private DocumentId held;
    private String coachBefore = "";

    @BeforeAll
    void fill() {
        member = employers.member("formule@bedrijf.example", ExportedList.PERSON, ExportedList.COMPANY, "90000097");
        concluded = cases.concluded(member);
        var coach = cases.row(concluded).coach();
        coachBefore = cases.nameOf(coach);
        rename(ExportedList.COACH);
        made.declined(member, DeclineReason.PRICE);
        made.withdrawn(member);
        asked = made.waitsForApproval(member, ExportedList.REASON);
        trail.record(AuditEvent.of(ExportedList.ACTION, "LIST", null));
        held = waitsForTheScanner();
        waiting.full();
        waiting.waits(member, 30);
        login.out();
    }

    private DocumentId waitsForTheScanner() {
        var document = NewDocument.pdf(
                member.employerId(),
                DocumentKind.PROGRESS_REPORT,
                DocumentSubject.of(ReportId.next()),
                "Voortgangsverslag",
                member.user().id());
        try {
            return vault.store(document.scanned(ScanStatus.WAITING), new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rename(String name) {
        jdbc.sql("UPDATE coach SET name = ? WHERE id = ?")
                .params(name, cases.row(concluded).coach().value())
                .update();
    }

    @AfterAll
    void tidyUp() {
        rename(coachBefore);
        jdbc.sql("DELETE FROM document WHERE id = ?").param(held.value()).update();
        jdbc.sql("DELETE FROM approval WHERE subject = ?")
                .param(asked.id().value())
                .update();
        waiting.tidyUp();
        login.out();
    }

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    Stream<ExportedList> ofSales() {
        return ExportedList.ofSales(member.employerId().toString());
    }

    static Stream<ExportedList> ofBoth() {
        return ExportedList.ofBoth();
    }

    Stream<ExportedList> ofAdmin() {
        var row = cases.row(concluded);
        return ExportedList.ofAdmin(row.coach() + "/" + new Week(row.startWeek()).code());
    }

    @ParameterizedTest
    @MethodSource("ofSales")
    void sendsTheListsOfSales(ExportedList listed) {
        sends(personas.sales(), listed);
        refuses(personas.admin(), listed);
        refusesOthers(listed);
    }

    @ParameterizedTest
    @MethodSource("ofBoth")
    void sendsTheListsOfSalesAndAdmin(ExportedList listed) {
        sends(personas.sales(), listed);
        sends(personas.admin(), listed);
        refusesOthers(listed);
    }

    @ParameterizedTest
    @MethodSource("ofAdmin")
    void sendsTheListsOfTheAdmin(ExportedList listed) {
        sends(personas.admin(), listed);
        refuses(personas.sales(), listed);
        refusesOthers(listed);
    }

    private void sends(UserRow user, ExportedList listed) {
        login.as(user);
        screens.load(listed.route());
        var rows = listed.count().isEmpty()
                ? null
                : jdbc.sql(listed.count()).query(Integer.class).single();
        var file = CsvFile.of(link(listed));
        assertThat(file.heads()).startsWith(listed.heads().toArray(String[]::new));
        assertThat(file.rows())
                .isNotEmpty()
                .allMatch(row -> row.size() == file.heads().size());
        if (rows != null) {
            assertThat(file.rows()).hasSize(rows);
        }
        assertThat(file.cells()).noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
        if (!listed.evil().isEmpty()) {
            assertThat(file.cells()).contains("'" + listed.evil());
        }
        assertThat(lastExport())
                .isEqualTo("list=" + listed.list() + " rows=" + file.rows().size());
        screens.close();
    }

    private CsvLink<?> link(ExportedList listed) {
        return _get(
                CsvLink.class,
                spec -> spec.withPredicate(
                        link -> String.valueOf(link.getElement().getAttribute("aria-label"))
                                .startsWith("Download als CSV: " + listed.caption())));
    }

    private String lastExport() {
        return jdbc.sql(
                        "SELECT detail FROM audit_event WHERE action = 'list.exported' ORDER BY at DESC, id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    private void refusesOthers(ExportedList listed) {
        List.of(member.user(), personas.coach(1)).forEach(user -> refuses(user, listed));
    }

    private void refuses(UserRow user, ExportedList listed) {
        login.as(user);
        screens.load(listed.route());
        _assertNone(CsvLink.class);
        screens.close();
    }
}
