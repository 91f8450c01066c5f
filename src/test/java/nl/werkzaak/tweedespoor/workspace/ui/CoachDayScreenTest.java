package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.report.ReportWriting;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.trajectory.CaseFiles;
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
class CoachDayScreenTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Screens screens;

    @Autowired
    CaseWork work;

    @Autowired
    CaseFiles files;

    @Autowired
    ReportWriting writing;

    @Autowired
    TrajectoryCare care;

    Case running;
    LocalDate day;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        day = running.start().plusDays(40);
    }

    @AfterEach
    void freeTheSeat() {
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void booksAnHourInTwoTapsAndTakesItBack() {
        on("coach", () -> {
            var booker = _find(Details.class).stream()
                    .filter(details -> details.getSummaryText().startsWith("Boek uren (0 uur van"))
                    .filter(this::isOfThisCase)
                    .findFirst()
                    .orElseThrow();
            booker.setOpened(true);
            _click(_get(booker, Button.class, s -> s.withText("60 min")));
            assertThat(booker.getSummaryText()).startsWith("Boek uren (1 uur van");
            assertThat(files.of(running.id()).bookedMinutes()).isEqualTo(60);
            _click(_get(booker, Button.class, s -> s.withText("Maak ongedaan")));
            assertThat(booker.getSummaryText()).startsWith("Boek uren (0 uur van");
            assertThat(files.of(running.id()).bookedMinutes()).isZero();
        });
    }

    @Test
    void ticksOffATask() {
        var task = "Bellen over zaak " + running.id().value();
        cases.as(running.coach(), day, () -> work.arrange(running.id(), task, Party.COACH, day));
        on("coach", () -> {
            assertThat(_get(Span.class, s -> s.withText(task))).isNotNull();
            _click(_get(Button.class, s -> s.withAttribute("aria-label", "Gedaan: " + task)));
            _assertNone(Span.class, s -> s.withText(task));
        });
    }

    @Test
    void writesTheReportThatIsDueFromTheDay() {
        on("coach", () -> {
            var link = _find(Anchor.class, s -> s.withText("Schrijf een verslag")).stream()
                    .filter(anchor -> anchor.getHref().contains(running.id().toString()))
                    .findFirst()
                    .orElseThrow();
            UI.getCurrent().navigate(link.getHref());
            type("Wat is er gedaan?", "Drie gesprekken over werk.");
            type("Wat is het resultaat?", "Het cv is af, ondanks de rugpijn.");
            assertThat(writing.open(running.id()).text().done()).isEqualTo("Drie gesprekken over werk.");
            assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("Bewaard om "));
            type("Wat is de volgende stap?", "Solliciteren.");
            type("Korte samenvatting", "Goed bezig.");
            _click(_get(Button.class, s -> s.withText("Dien het verslag in")));
            assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.NONE);
            _click(_get(Button.class, s -> s.withText("Het gaat niet over gezondheid, dien in")));
            assertThat(_get(H1.class).getText()).startsWith("Traject van");
        });
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.SUBMITTED);
    }

    private boolean isOfThisCase(Details booker) {
        var card = booker.findAncestor(TrajectoryCard.class);
        return card != null
                && card.getElement().getOuterHTML().contains(running.id().toString());
    }

    private static void type(String label, String words) {
        var field = _get(GuardedTextArea.class, s -> s.withLabel(label));
        _setValue(field, words);
    }

    private void on(String route, Runnable verb) {
        cases.as(running.coach(), day, () -> {
            screens.open(route);
            try {
                verb.run();
            } finally {
                screens.close();
            }
        });
    }
}
