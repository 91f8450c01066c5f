package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.internal.download.LinkTokens;
import nl.werkzaak.tweedespoor.identity.Browser;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.report.EmployeeReview;
import nl.werkzaak.tweedespoor.report.ReviewAnswer;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Who;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every kind of document × everybody, logged in as people do, over the real endpoint. Each comes with a link of one's
 * own, as if it had been given by mistake: the endpoint alone decides.
 */
@PortalTest
class DocumentRightsTest {
    /** Who is not named here gets what a document that is not there gives. A new kind needs a row. */
    private static final Map<DocumentKind, Set<Who>> READERS = Map.of(
            DocumentKind.QUOTE, Set.of(Who.EMPLOYER, Who.SALES, Who.ADMIN),
            DocumentKind.AGREEMENT, Set.of(Who.EMPLOYER, Who.SALES, Who.ADMIN),
            DocumentKind.PROGRESS_REPORT, Set.of(Who.EMPLOYER, Who.EMPLOYEE, Who.COACH),
            DocumentKind.EMPLOYABILITY_ADVICE, Set.of(Who.EMPLOYER, Who.EMPLOYEE, Who.COACH));

    /** What says nothing of the document: when it was answered, and by which connection. */
    private static final Set<String> PASSING =
            Set.of("date", "set-cookie", "connection", "keep-alive", "content-length");

    @LocalServerPort
    int port;

    @Autowired
    CasePersonas cases;

    @Autowired
    QuotePersonas quotes;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    EmployeeReview review;

    @Autowired
    DocumentPages pages;

    @Autowired
    Login login;

    @Autowired
    Vault vault;

    @Autowired
    LinkTokens tokens;

    @Autowired
    JdbcClient jdbc;

    private Case own;
    private UserRow employee;

    @AfterEach
    void freeTheSeats() {
        orders.tidyUp();
    }

    @Test
    void hasARowForEveryKind() {
        assertThat(READERS.keySet()).containsExactlyInAnyOrder(DocumentKind.values());
    }

    @Test
    void handsOutWhatTheTableSaysAndNothingElse() {
        own = cases.running(employers.fresh());
        var other = cases.running(employers.fresh());
        employee = employees.of(own);
        var people = Who.around(own, employee, other, employees.of(other), personas);
        var documents = documents();
        var soft = new SoftAssertions();
        people.forEach((who, user) -> {
            var browser = loggedIn(user);
            var nothing = answer(browser.bytes(link(DocumentId.next(), user)));
            soft.assertThat(nothing).as("unknown by %s", who).startsWith("404");
            documents.forEach((kind, id) -> {
                var response = browser.bytes(link(id, user));
                if (READERS.get(kind).contains(who)) {
                    handedOut(soft, who + " " + kind, response, id, user);
                    soft.assertThat(page(id, user))
                            .as("%s as page by %s", kind, who)
                            .isTrue();
                    soft.assertThat(audited("document.read", id, user)).isEqualTo(2);
                } else {
                    soft.assertThat(answer(response)).as("%s by %s", kind, who).isEqualTo(nothing);
                    soft.assertThat(audited("document.refused", id, user)).isEqualTo(1);
                    soft.assertThat(page(id, user))
                            .as("%s as page by %s", kind, who)
                            .isFalse();
                    soft.assertThat(audited("document.refused", id, user)).isEqualTo(2);
                }
            });
        });
        nobodyWithoutALogin(soft, documents, people.get(Who.EMPLOYER));
        soft.assertAll();
    }

    /** Whether somebody gets it as a page; a refusal is that of a document that is not there. */
    private boolean page(DocumentId id, UserRow user) {
        try {
            return login.as(user, () -> pages.read(id)).id().equals(id);
        } catch (NotFound e) {
            return false;
        }
    }

    private void handedOut(
            SoftAssertions soft, String what, HttpResponse<byte[]> response, DocumentId id, UserRow user) {
        var headers = response.headers();
        soft.assertThat(response.statusCode()).as(what).isEqualTo(200);
        soft.assertThat(response.body()).as(what).isEqualTo(stored(id));
        soft.assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=");
        soft.assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        soft.assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        soft.assertThat(headers.allValues("Content-Type")).containsExactly("application/pdf");
        soft.assertThat(audited("document.read", id, user)).as(what).isEqualTo(1);
    }

    /** Before the second factor, and before the first. */
    private void nobodyWithoutALogin(SoftAssertions soft, Map<DocumentKind, DocumentId> documents, UserRow user) {
        var halfway = new Browser(port);
        password(halfway, user);
        for (var browser : List.of(new Browser(port), halfway)) {
            var nothing = browser.get(link(DocumentId.next(), user));
            soft.assertThat(nothing.statusCode()).isEqualTo(302);
            documents.forEach((kind, id) -> {
                var response = browser.get(link(id, user));
                soft.assertThat(response.statusCode())
                        .as("%s without a login", kind)
                        .isEqualTo(302);
                soft.assertThat(Browser.target(response)).isEqualTo(Browser.target(nothing));
                soft.assertThat(response.body()).isEqualTo(nothing.body());
            });
        }
    }

    /** One of each kind, as far as it can get: everybody who may ever read it may now. */
    private Map<DocumentKind, DocumentId> documents() {
        var documents = new EnumMap<DocumentKind, DocumentId>(DocumentKind.class);
        documents.put(DocumentKind.EMPLOYABILITY_ADVICE, advice(released()));
        documents.put(DocumentKind.PROGRESS_REPORT, newest(DocumentKind.PROGRESS_REPORT, released()));
        documents.put(DocumentKind.AGREEMENT, newest(DocumentKind.AGREEMENT, null));
        quotes.sent(own.member(), false);
        documents.put(DocumentKind.QUOTE, newest(DocumentKind.QUOTE, null));
        assertThat(documents.keySet()).containsExactlyInAnyOrder(DocumentKind.values());
        return documents;
    }

    private ReportId released() {
        var report = cases.submitted(own);
        cases.as(employee, own.start().plusDays(41), () -> review.answer(report, ReviewAnswer.SEEN, ""));
        return report;
    }

    /** The report becomes an advice with a document of its kind: how one is written is another test's. */
    private DocumentId advice(ReportId report) {
        try {
            var document = NewDocument.pdf(
                    own.member().employerId(),
                    DocumentKind.EMPLOYABILITY_ADVICE,
                    DocumentSubject.of(report),
                    "Inzetbaarheidsadvies",
                    own.coach().id());
            var id = vault.store(document, new ByteArrayInputStream(cases.pdf()));
            jdbc.sql("UPDATE progress_report SET kind = 'ADVICE', document_id = ? WHERE id = ?")
                    .params(id.value(), report.value())
                    .update();
            return id;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private DocumentId newest(DocumentKind kind, @org.jspecify.annotations.Nullable ReportId report) {
        return jdbc.sql("SELECT id FROM document WHERE employer_id = :employer AND kind = :kind"
                        + " AND (:report IS NULL OR subject_id = :report) ORDER BY created_at DESC, id DESC LIMIT 1")
                .param("employer", own.member().employerId().value())
                .param("kind", kind.name())
                .param("report", report == null ? null : report.value())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new)
                .orElseThrow();
    }

    private Browser loggedIn(UserRow user) {
        var browser = new Browser(port);
        password(browser, user);
        var code = personas.secret(user.id(), "LOGIN_CODE", "login-code");
        assertThat(Browser.target(browser.post("/login/code", Map.of("code", code))))
                .startsWith("/")
                .doesNotContain("login");
        return browser;
    }

    private static void password(Browser browser, UserRow user) {
        browser.post("/login", Map.of("username", user.email().value(), "password", Personas.PASSWORD));
    }

    private String link(DocumentId id, UserRow user) {
        return DocumentLinks.PATH + tokens.issue(id, user.id());
    }

    /** All that somebody can tell two answers apart by. */
    private static String answer(HttpResponse<byte[]> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(name -> PASSING.contains(name.toLowerCase(java.util.Locale.ROOT)));
        // The body repeats the address that was asked for, and the moment.
        var body = new String(response.body(), StandardCharsets.UTF_8)
                .replace(response.uri().getPath(), "ADDRESS")
                .replaceAll("\"timestamp\":\"[^\"]*\"", "MOMENT");
        return response.statusCode() + " " + headers + " " + body;
    }

    private byte[] stored(DocumentId id) {
        var out = new ByteArrayOutputStream();
        try {
            vault.openTo(id, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private long audited(String action, DocumentId id, UserRow user) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ? AND subject_id = ? AND actor_id = ?")
                .params(action, id.value(), user.id().value())
                .query(Long.class)
                .single();
    }
}
