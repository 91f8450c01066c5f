package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AdviceWritingTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    AdviceWriting writing;

    @Autowired
    SecondReviews second;

    @Autowired
    ReportDesk desk;

    @Autowired
    Reports reports;

    @Autowired
    TrajectoryCare care;

    @Autowired
    Coaches coaches;

    @Autowired
    DocumentAccess access;

    @Autowired
    Vault vault;

    Case running;
    LocalDate day;
    UserRow colleague;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        day = LocalDate.of(2027, 1, 4).isBefore(running.start().plusDays(50))
                ? running.start().plusDays(50)
                : LocalDate.of(2027, 1, 4);
        colleague = cases.coach(2);
    }

    @AfterEach
    void freeTheSeat() {
        cases.as(running.coach(), day.plusDays(5), () -> care.stop(running.id(), StopReason.OTHER, day.plusDays(5)));
    }

    @Test
    void keepsTheDraftWholeOrNot() {
        var half = AdviceText.empty();
        var version = as(running.coach(), () -> writing.save(running.id(), half, 0));
        as(running.coach(), () -> writing.save(running.id(), SampleAdvice.text(), version));
        assertThat(as(running.coach(), () -> writing.open(running.id())).text()).isEqualTo(SampleAdvice.text());
    }

    @Test
    void isSeenByTheEmployeeOnlyAfterASecondCoach() {
        var advice = submitted();
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.SECOND_REVIEW);
        assertThatThrownBy(() -> as(running.coach(), () -> {
                    desk.showEmployee(advice, day, "");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("report.refusal.secondReview"));
        assertThat(mayRead(colleague, advice)).isTrue();
        assertThat(mayRead(personas.coach(3), advice)).isFalse();
        assertThat(mayRead(running.member().user(), advice)).isFalse();

        approve(advice);
        as(running.coach(), () -> {
            desk.showEmployee(advice, day, "");
            desk.release(advice);
            return true;
        });
        assertThat(mayRead(running.member().user(), advice)).isTrue();
        var row = login.as(running.member().user(), () -> reports.of(running.id()))
                .getFirst();
        assertThat(row.kind()).isEqualTo(ReportKind.ADVICE);
        assertThat(vault.of(DocumentSubject.of(advice)).getFirst().kind()).isEqualTo(DocumentKind.EMPLOYABILITY_ADVICE);
    }

    @Test
    void comesBackWithTheColleaguesWords() {
        var advice = submitted();
        as(colleague, () -> {
            second.giveBack(advice, "De bron van de tweede voorwaarde klopt niet");
            return true;
        });
        var page = as(running.coach(), () -> writing.open(running.id()));
        assertThat(page.returnedWith()).isEqualTo("De bron van de tweede voorwaarde klopt niet");
        assertThat(page.text()).isEqualTo(SampleAdvice.text());
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.RETURNED);
        assertThatThrownBy(() -> approve(advice)).isInstanceOf(Refusal.class);
        submitted();
    }

    @Test
    void isReviewedByTheOneWhoWasAskedAndNeverByTheWriter() {
        var own = cases.idOf(running.coach());
        assertThatThrownBy(() ->
                        as(running.coach(), () -> writing.submit(running.id(), SampleAdvice.text(), Optional.of(own))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("reviewer"));
        var advice = submitted();
        assertThatThrownBy(() -> as(running.coach(), () -> second.find(advice))).isInstanceOf(NotFound.class);
        assertThat(as(colleague, second::mine))
                .extracting(SecondReviewRow::report)
                .contains(advice);
        approve(advice);
    }

    private ReportId submitted() {
        var reviewer = Optional.of(cases.idOf(colleague));
        return as(running.coach(), () -> writing.submit(running.id(), SampleAdvice.text(), reviewer));
    }

    private void approve(ReportId advice) {
        as(colleague, () -> {
            second.approve(advice);
            return true;
        });
    }

    private boolean mayRead(UserRow user, ReportId report) {
        var document = vault.of(DocumentSubject.of(report)).getFirst();
        return login.as(user, () -> access.mayRead(user.actor(), document));
    }

    private <T> T as(UserRow user, java.util.function.Supplier<T> verb) {
        return cases.as(user, day, verb);
    }
}
