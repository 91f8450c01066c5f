package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.document.VeraPdf;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.trajectory.ActivityType;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.Party;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReportWritingTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    ReportWriting writing;

    @Autowired
    ReportDesk desk;

    @Autowired
    Reports reports;

    @Autowired
    CaseWork work;

    @Autowired
    TrajectoryCare care;

    @Autowired
    Vault vault;

    @Autowired
    Seal seal;

    Case running;
    LocalDate day;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        day = running.start().plusDays(40);
    }

    @AfterEach
    void freeTheSeat() {
        var end = running.start().plusDays(90);
        cases.as(running.coach(), end, () -> care.stop(running.id(), StopReason.OTHER, end));
    }

    @Test
    void proposesWhatTheCaseFileKnowsAlready() {
        as(() -> work.addActivity(running.id(), ActivityType.TRAINING, day.minusDays(9), "Cv maken", "Cv is af"));
        as(() -> work.addActivity(
                running.id(), ActivityType.TRAINING, running.start().minusDays(9), "Te vroeg", ""));
        as(() -> work.arrange(running.id(), "Brief sturen", Party.EMPLOYEE, day.plusDays(3)));
        var text = as(() -> writing.open(running.id())).text();
        assertThat(text.from()).isEqualTo(running.start().plusDays(2));
        assertThat(text.until()).isEqualTo(day);
        assertThat(text.activities()).hasSize(1);
        assertThat(text.activities().getFirst().words()).isEqualTo("Cv is af");
        assertThat(text.next()).startsWith("- Brief sturen (werknemer, uiterlijk ");
    }

    @Test
    void keepsTheDraftAndRefusesAnOlderWindow() {
        var version = as(() -> writing.save(running.id(), text("Eerste zin"), 0));
        as(() -> writing.save(running.id(), text("Tweede zin"), version));
        assertThatThrownBy(() -> as(() -> writing.save(running.id(), text("Oud venster"), version)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith("otherWindow"));
        var page = as(() -> writing.open(running.id()));
        assertThat(page.text().done()).isEqualTo("Tweede zin");
        assertThat(page.savedAt()).isNotNull();
        assertThat(login.as(running.member().user(), () -> reports.of(running.id())))
                .isEmpty();
    }

    @Test
    void becomesASealedAccessiblePdfThatGoesTheUsualWay() {
        as(() -> writing.save(running.id(), text("Drie gesprekken"), 0));
        var report = as(() -> writing.submit(running.id(), text("Drie gesprekken")));
        var row = as(() -> reports.of(running.id())).getFirst();
        assertThat(row.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.SUBMITTED);
        var document = vault.of(DocumentSubject.of(report)).getFirst();
        var bytes = bytes(document.id());
        assertThat(VeraPdf.faults(bytes)).isEmpty();
        assertThat(seal.inspect(bytes).state()).isEqualTo(SealReport.State.VALID);
        assertThat(login.as(running.member().user(), () -> reports.of(running.id())))
                .isEmpty();
        assertThatThrownBy(() -> as(() -> writing.submit(running.id(), text("Nog een keer"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void offersTheWordsOfAReturnedReportForCorrection() {
        var report = as(() -> writing.submit(running.id(), text("Met een fout")));
        as(() -> desk.showEmployee(report, day, ""));
        as(() -> desk.giveBack(report, "De datum klopt niet"));
        var page = as(() -> writing.open(running.id()));
        assertThat(page.text().done()).isEqualTo("Met een fout");
        assertThat(page.previous().orElseThrow().text().orElseThrow().done()).isEqualTo("Met een fout");
    }

    @Test
    void asksForEveryAnswerAndKeepsCitizenNumbersOut() {
        assertThatThrownBy(() -> as(() -> writing.submit(running.id(), text(""))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("done"));
        assertThatThrownBy(() -> as(() -> writing.save(running.id(), text("bsn 111222333"), 0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("done"));
    }

    @Test
    void belongsToTheCoachOfTheCase() {
        assertThatThrownBy(() -> cases.as(personas.coach(2), day, () -> writing.open(running.id())))
                .isInstanceOf(NotFound.class);
    }

    private ProgressText text(String done) {
        return new ProgressText(
                running.start().plusDays(2),
                day,
                "In het kort",
                done,
                "Een resultaat",
                "Een volgende stap",
                "",
                List.of(new ProgressText.Line("Training", "Geoefend")));
    }

    private byte[] bytes(DocumentId id) {
        var out = new ByteArrayOutputStream();
        try {
            vault.openTo(id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private <T> T as(java.util.function.Supplier<T> verb) {
        return cases.as(running.coach(), day, verb);
    }

    private void as(Runnable verb) {
        cases.as(running.coach(), day, verb);
    }
}
