package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.WithoutTriggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class DocumentDownloadTest {
    private static final byte[] BYTES = "%PDF-1.7 een verslag".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Vault vault;

    @Autowired
    DocumentLinks links;

    @Autowired
    PermittedInTests rule;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WithoutTriggers triggers;

    private MockMvc web;
    private UserRow reader;
    private DocumentId document;

    @BeforeEach
    void putsADocumentIntoTheVault() throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        reader = personas.staff("lezer@werkzaak.example", "Lotte Lezer", Role.COACH);
        document = store("Voortgangsrapportage één; m/v");
        rule.permit(reader.id(), document);
    }

    @AfterEach
    void logsOutAndLeavesNothing() {
        login.out();
        jdbc.sql("DELETE FROM document WHERE id = ?").param(document.value()).update();
    }

    @Test
    void givesTheBytesToWhomTheyAreFor() throws Exception {
        var response = fetch(link(), reader);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(BYTES);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Length")).isEqualTo(String.valueOf(BYTES.length));
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Voortgangsrapportage een m v.pdf\";"
                        + " filename*=UTF-8''Voortgangsrapportage%20%C3%A9%C3%A9n%20m%20v.pdf");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(audited("document.read")).isEqualTo(1);
    }

    @Test
    void letsThePageOfThePortalShowIt() throws Exception {
        String path = as(reader, () -> links.readingLinkFor(document, currentActor.require()));
        var response = fetch(path, reader);

        assertThat(response.getContentAsByteArray()).isEqualTo(BYTES);
        assertThat(response.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
    }

    @Test
    void endsAfterAQuarterOfAnHour() throws Exception {
        String path = link();
        var start = clock.instant();

        assertThat(clock.at(start.plus(Duration.ofMinutes(14)), () -> status(path, reader)))
                .isEqualTo(200);
        assertThat(clock.at(start.plus(Duration.ofMinutes(16)), () -> status(path, reader)))
                .isEqualTo(404);
        assertThat(refused("expired")).isEqualTo(1);
    }

    @Test
    void isOfNoUseToSomebodyElse() throws Exception {
        UserRow other = personas.staff("meelezer@werkzaak.example", "Mies Meelezer", Role.COACH);
        rule.permit(other.id(), document);

        var response = fetch(link(), other);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(refused("other-user")).isEqualTo(1);
    }

    @Test
    void endsWithTheRightToRead() throws Exception {
        String path = link();
        rule.withdraw(reader.id(), document);

        assertThat(fetch(path, reader).getStatus()).isEqualTo(404);
        assertThat(refused("no-right")).isEqualTo(1);
        assertThatThrownBy(this::link).isInstanceOf(NotFound.class);
        assertThat(refused("no-right")).as("asking for a link, too").isEqualTo(2);
    }

    @Test
    void knowsNoOtherAddress() throws Exception {
        String path = link();
        char last = path.charAt(path.length() - 2);
        String changed =
                path.substring(0, path.length() - 2) + (last == 'A' ? 'B' : 'A') + path.charAt(path.length() - 1);

        for (String wrong : new String[] {
            changed,
            DocumentLinks.PATH + document,
            DocumentLinks.PATH + "x",
            DocumentLinks.PATH + "A".repeat(91),
            DocumentLinks.PATH + "~",
            path + "AA"
        }) {
            assertThat(fetch(wrong, reader).getStatus()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void asksForALoginWithBothFactors() throws Exception {
        String path = link();

        assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(302);
        login.withPasswordOnly(reader);
        assertThat(fetch(path, SecurityContextHolder.getContext().getAuthentication())
                        .getContentAsByteArray())
                .isEmpty();
        login.out();
        assertThatThrownBy(() -> links.linkFor(document, currentActor.require()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsNothingOfAChangedDocument() throws Exception {
        String path = link();
        triggers.update(
                "document_chunk",
                "UPDATE document_chunk SET data = REVERSE(data) WHERE document_id = ?",
                document.value());

        var response = fetch(path, reader);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Content-Disposition")).isNull();
        assertThat(audited("document.tampered")).isEqualTo(1);
    }

    private String link() {
        return as(reader, () -> links.linkFor(document, currentActor.require()));
    }

    private <T> T as(UserRow user, java.util.function.Supplier<T> work) {
        return login.as(user, work);
    }

    private int status(String path, UserRow user) {
        try {
            return fetch(path, user).getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse fetch(String path, UserRow user) throws Exception {
        Authentication authentication =
                as(user, () -> SecurityContextHolder.getContext().getAuthentication());
        return fetch(path, authentication);
    }

    private MockHttpServletResponse fetch(String path, Authentication authentication) throws Exception {
        return web.perform(get(path).with(authentication(authentication)))
                .andReturn()
                .getResponse();
    }

    private DocumentId store(String title) throws Exception {
        return vault.store(
                NewDocument.pdf(
                        SomeEmployer.in(jdbc),
                        DocumentKind.PROGRESS_REPORT,
                        DocumentSubject.of(ReportId.next()),
                        title,
                        reader.id()),
                new ByteArrayInputStream(BYTES));
    }

    private long audited(String action) {
        return jdbc.sql(
                        "SELECT count(*) FROM audit_event WHERE action = ? AND subject_id = ? AND employer_id IS NOT NULL")
                .params(action, document.value())
                .query(Long.class)
                .single();
    }

    private long refused(String reason) {
        return jdbc.sql("SELECT count(*) FROM audit_event WHERE action = 'document.refused' AND subject_id = ?"
                        + " AND detail LIKE CONCAT('%reason=', ?, '%')")
                .params(document.value(), reason)
                .query(Long.class)
                .single();
    }
}
