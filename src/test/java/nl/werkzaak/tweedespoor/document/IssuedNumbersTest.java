package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteVersions;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.report.ProgressText;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportWriting;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What number and code of a quote or a report tell a stranger, through all that becomes of them. */
@PortalTest
class IssuedNumbersTest {
    @Autowired
    Verification verification;

    @Autowired
    QuotePersonas made;

    @Autowired
    QuoteVersions versions;

    @Autowired
    QuoteSending sending;

    @Autowired
    Quotes quotes;

    @Autowired
    CasePersonas cases;

    @Autowired
    ReportWriting writing;

    @Autowired
    ReportDesk desk;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    JdbcClient jdbc;

    private record Numbered(String number, String code) {}

    @AfterEach
    void tidyUp() {
        orders.tidyUp();
    }

    @Test
    void aQuoteIsIssuedWhateverItsReceiverAnswered() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        assertThat(status(of(quote))).isEqualTo(IssueStatus.ISSUED);
        assertThat(answer(of(quote)).series()).isEqualTo(DocumentSeries.QUOTE);
        login.as(member.user(), () -> quotes.accept(quote.id()));
        assertThat(status(of(quote))).isEqualTo(IssueStatus.ISSUED);
    }

    @Test
    void aQuoteIsSupersededByItsNextVersionAndWithdrawnBySales() {
        var old = made.sent(employers.fresh(), false);
        var next = login.as(personas.sales(), () -> {
            var draft = versions.revise(old.id());
            return sending.send(draft.id(), draft.version());
        });
        assertThat(status(of(old))).isEqualTo(IssueStatus.SUPERSEDED);
        assertThat(status(of(next))).isEqualTo(IssueStatus.ISSUED);
        assertThat(status(of(made.withdrawn(employers.fresh())))).isEqualTo(IssueStatus.WITHDRAWN);
    }

    @Test
    void aReportIsUnknownUntilItIsReleasedThenSupersededOrWithdrawn() {
        var running = cases.running(employers.fresh());
        var first = written(running, "Eerste versie");
        assertThat(status(of(first))).isEqualTo(IssueStatus.UNKNOWN);
        release(running, first);
        assertThat(status(of(first))).isEqualTo(IssueStatus.ISSUED);
        assertThat(answer(of(first)).series()).isEqualTo(DocumentSeries.PROGRESS_REPORT);

        var second = written(running, "Tweede versie");
        release(running, second);
        assertThat(status(of(first))).isEqualTo(IssueStatus.SUPERSEDED);
        assertThat(status(of(second))).isEqualTo(IssueStatus.ISSUED);
        cases.as(running.coach(), day(running), () -> desk.withdraw(second, "Klopt niet"));
        assertThat(status(of(second))).isEqualTo(IssueStatus.WITHDRAWN);
    }

    @Test
    void aWrongCodeAndAnUnknownNumberGetTheSameAnswer() {
        var right = of(made.sent(employers.fresh(), false));
        var other = of(made.sent(employers.fresh(), false));
        var wrong = answer(new Numbered(right.number(), other.code()));
        assertThat(wrong.status()).isEqualTo(IssueStatus.UNKNOWN);
        assertThat(wrong).isEqualTo(answer(new Numbered("OFF-1999-000001", right.code())));
    }

    /** The check of a file keeps nothing of it. */
    @Test
    void nothingOfACheckedFileIsKept() {
        var before = rows();
        HostileUploads.all().stream()
                .filter(hostile -> !hostile.what().contains("MB"))
                .forEach(hostile -> verification.file(hostile.bytes().get()));
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return jdbc.sql("SELECT (SELECT COUNT(*) FROM document) + (SELECT COUNT(*) FROM document_chunk)")
                .query(Long.class)
                .single();
    }

    private ReportId written(Case running, String done) {
        return cases.as(running.coach(), day(running), () -> {
            var text = new ProgressText(
                    running.start().plusDays(2),
                    day(running),
                    "In het kort",
                    done,
                    "Een resultaat",
                    "Een volgende stap",
                    "",
                    List.of(new ProgressText.Line("Training", "Geoefend")));
            return writing.submit(running.id(), text);
        });
    }

    private void release(Case running, ReportId report) {
        cases.as(running.coach(), day(running), () -> {
            desk.showEmployee(report, day(running), "Akkoord");
            desk.release(report);
        });
    }

    private static LocalDate day(Case running) {
        return running.start().plusDays(40);
    }

    private Numbered of(QuoteFacts quote) {
        return numbered(quote.id().value());
    }

    private Numbered of(ReportId report) {
        return numbered(report.value());
    }

    private Numbered numbered(UUID subject) {
        return jdbc.sql("SELECT number, verification_code AS code FROM document_number WHERE subject_id = ?")
                .param(subject)
                .query(Numbered.class)
                .single();
    }

    private IssueStatus status(Numbered paper) {
        return answer(paper).status();
    }

    private Verification.NumberAnswer answer(Numbered paper) {
        return verification.number(paper.number(), paper.code());
    }
}
