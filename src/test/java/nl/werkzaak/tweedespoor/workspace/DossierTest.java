package nl.werkzaak.tweedespoor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.werkzaak.tweedespoor.document.VeraPdf;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.report.EmployeeReview;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReviewAnswer;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.WithoutTriggers;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class DossierTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    EmployeeReview review;

    @Autowired
    ReportDesk desk;

    @Autowired
    TrajectoryCare care;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WithoutTriggers triggers;

    MockMvc web;
    Case running;
    LocalDate day;

    @BeforeEach
    void run() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        running = cases.running(employers.fresh());
        day = running.start().plusDays(45);
    }

    @AfterEach
    void freeTheSeat() {
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void bundlesReleasedPapersWithAnIndexThatTellsTheirHashes() throws Exception {
        cases.released(running);
        var files = unzip(download(running.member().user()).getContentAsByteArray());
        assertThat(files).hasSize(3);
        var index = files.get("00-inhoud.pdf");
        assertThat(VeraPdf.faults(index)).isEmpty();
        var words = text(index).replaceAll("\\s+", "");
        for (var file : files.entrySet()) {
            if (!file.getKey().startsWith("00")) {
                assertThat(words).contains(hash(file.getValue()));
            }
        }
        assertThat(text(index)).contains("Het inzetbaarheidsadvies", "Probleemanalyse van de bedrijfsarts");
        assertThat(recorded("dossier.read")).isEqualTo(1);
    }

    @Test
    void letsTheEmployeesRemarkGoAlong() throws Exception {
        var noor = employees.of(running);
        var report = cases.submitted(running);
        cases.as(noor, day.minusDays(3), () -> review.answer(report, ReviewAnswer.ATTACHED, "Het waren er twee"));
        for (var reader : new UserRow[] {running.member().user(), running.coach()}) {
            var index = unzip(download(reader).getContentAsByteArray()).get("00-inhoud.pdf");
            assertThat(text(index)).contains("Wat de werknemer erbij schreef", "Het waren er twee");
            assertThat(VeraPdf.faults(index)).isEmpty();
        }
    }

    @Test
    void keepsAWordForTheCoachOutOfTheBundle() throws Exception {
        var noor = employees.of(running);
        var report = cases.submitted(running);
        cases.as(noor, day.minusDays(3), () -> review.answer(report, ReviewAnswer.REMARK, "Alleen voor u"));
        cases.as(running.coach(), day.minusDays(2), () -> desk.release(report));
        for (var reader : new UserRow[] {running.member().user(), running.coach()}) {
            var index = unzip(download(reader).getContentAsByteArray()).get("00-inhoud.pdf");
            assertThat(text(index)).doesNotContain("Alleen voor u", "erbij schreef");
        }
    }

    @Test
    void leavesOutWhatIsNotReleased() throws Exception {
        cases.submitted(running);
        var files = unzip(download(running.member().user()).getContentAsByteArray());
        assertThat(files.keySet()).hasSize(2).noneMatch(name -> name.contains("verslag"));
    }

    @Test
    void givesTheCoachNoPrices() throws Exception {
        cases.released(running);
        var files = unzip(download(running.coach()).getContentAsByteArray());
        assertThat(files.keySet()).hasSize(2).noneMatch(name -> name.contains("overeenkomst"));
    }

    /** As the download of that one paper: no whole file, and a line in the trail. */
    @Test
    void breaksOffAtAChangedPaper() {
        cases.released(running);
        download(running.member().user());
        var changed = jdbc.sql("SELECT subject_id FROM audit_event WHERE action = 'document.read' AND employer_id = ?"
                        + " AND detail LIKE '%bundle%' ORDER BY id LIMIT 1")
                .param(running.member().employerId().value())
                .query(UUID.class)
                .single();
        triggers.update(
                "document_chunk", "UPDATE document_chunk SET data = REVERSE(data) WHERE document_id = ?", changed);
        try {
            assertThatThrownBy(() -> download(running.member().user()))
                    .hasRootCauseInstanceOf(GeneralSecurityException.class);
            assertThat(jdbc.sql(
                                    "SELECT count(*) FROM audit_event WHERE action = 'document.tampered' AND subject_id = ?")
                            .param(changed)
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            triggers.update(
                    "document_chunk", "UPDATE document_chunk SET data = REVERSE(data) WHERE document_id = ?", changed);
        }
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        cases.released(running);
        for (var other :
                new UserRow[] {employers.fresh().user(), personas.coach(2), personas.sales(), personas.admin()}) {
            var answer = download(other);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
        var visitor = web.perform(get("/documenten/dossier-" + running.id()))
                .andReturn()
                .getResponse();
        assertThat(visitor.getStatus()).isEqualTo(302);
        assertThat(recorded("dossier.read")).isZero();
    }

    private MockHttpServletResponse download(UserRow user) {
        var noon = day.atTime(LocalTime.NOON).atZone(Zones.AMSTERDAM).toInstant();
        return clock.at(
                noon,
                () -> login.as(user, () -> {
                    var who = SecurityContextHolder.getContext().getAuthentication();
                    try {
                        return web.perform(get("/documenten/dossier-" + running.id())
                                        .with(authentication(who)))
                                .andReturn()
                                .getResponse();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private long recorded(String action) {
        return jdbc.sql("SELECT count(*) FROM audit_event WHERE action = ? AND subject_id = ?")
                .params(action, running.id().value())
                .query(Long.class)
                .single();
    }
}
