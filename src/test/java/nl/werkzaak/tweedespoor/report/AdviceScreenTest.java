package nl.werkzaak.tweedespoor.report;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AdviceScreenTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    Screens screens;

    @Autowired
    AdviceWriting writing;

    @Autowired
    Coaches coaches;

    @Autowired
    TrajectoryCare care;

    Case running;
    LocalDate day;
    UserRow colleague;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        var sample = LocalDate.of(2027, 1, 4);
        day = sample.isBefore(running.start().plusDays(50)) ? running.start().plusDays(50) : sample;
        colleague = cases.coach(2);
    }

    @AfterEach
    void freeTheSeat() {
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void keepsWhatIsTypedAndNamesWhatIsMissing() {
        on(running.coach(), "traject/" + running.id() + "/advies", () -> {
            _setValue(_get(GuardedTextArea.class, s -> s.withLabel("Vaardigheden")), "Ziet fouten snel");
            _setValue(_get(AmountField.class, s -> s.withLabel("Uren per week")), "24");
            _setValue(_get(AmountField.class, s -> s.withLabel("Uren per dag")), "4,5");
            assertThat(_get(AmountField.class, s -> s.withLabel("Uren per dag")).getErrorMessage())
                    .contains("heel getal");
            assertThat(writing.open(running.id()).text().profile().skills()).isEqualTo("Ziet fouten snel");
            _click(_get(Button.class, s -> s.withText("Dien het advies in")));
            assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).isNotEmpty();
        });
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.NONE);
    }

    @Test
    @SuppressWarnings("unchecked")
    void goesFromTheWriterToTheColleagueAndOn() {
        cases.as(running.coach(), day, () -> writing.save(running.id(), SampleAdvice.text(), 0));
        on(running.coach(), "traject/" + running.id() + "/advies", () -> {
            var reviewer = (Select<CoachRow>) _get(Select.class, s -> s.withLabel("Wie leest het na?"));
            _click(_get(Button.class, s -> s.withText("Dien het advies in")));
            assertThat(reviewer.isInvalid()).isTrue();
            reviewer.setValue(coaches.ofUser(colleague.id()).orElseThrow());
            _click(_get(Button.class, s -> s.withText("Dien het advies in")));
            assertThat(_get(H1.class).getText()).startsWith("Traject van");
        });
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.SECOND_REVIEW);
        var asked = cases.as(colleague, day, () -> writingReviews().getLast());
        on(colleague, "advies/" + asked.report(), () -> {
            _click(_get(Button.class, s -> s.withText("Geef terug")));
            assertThat(_get(GuardedTextArea.class).isInvalid()).isTrue();
            _click(_get(Button.class, s -> s.withText("Akkoord")));
            assertThat(_get(H1.class).getText()).isEqualTo("Uw dag");
        });
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.SUBMITTED);
    }

    @Autowired
    SecondReviews second;

    private List<SecondReviewRow> writingReviews() {
        return second.mine();
    }

    private void on(UserRow user, String route, Runnable verb) {
        cases.as(user, day, () -> {
            screens.open(route);
            try {
                verb.run();
            } finally {
                screens.close();
            }
        });
    }
}
