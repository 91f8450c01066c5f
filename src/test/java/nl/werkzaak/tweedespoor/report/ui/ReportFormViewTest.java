package nl.werkzaak.tweedespoor.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportForm;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.FileField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReportFormViewTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas made;

    @Autowired
    Personas personas;

    @Autowired
    ReportDesk desk;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    private Case running;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
    }

    @AfterEach
    void close() {
        made.tidyUp();
    }

    @Test
    void asksForThePdfAndKeepsWhatWasWritten() {
        onTheForm(() -> {
            _setValue(summary(), "Twee gesprekken gevoerd.");
            click("Dien het verslag in");
            assertThat(_get(FileField.class).isInvalid()).isTrue();
            assertThat(_get(FileField.class).getErrorMessage()).contains("PDF");
            assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
            assertThat(summary().getValue()).isEqualTo("Twee gesprekken gevoerd.");
        });
    }

    @Test
    void refusesANumberShapedLikeABsnAtTheField() {
        onTheForm(() -> {
            _setValue(summary(), "Gesproken met 111222333");
            assertThat(summary().isInvalid()).isTrue();
            assertThat(summary().getErrorMessage()).contains("BSN");
        });
    }

    @Test
    void opensWithTheDraftThatWasKept() {
        var from = running.start();
        var form = new ReportForm(from, from.plusDays(20), "Half af.");
        cases.as(running.coach(), day(), () -> {
            desk.save(running.id(), form);
        });
        onTheForm(() -> {
            assertThat(summary().getValue()).isEqualTo("Half af.");
            assertThat(_get(DateField.class, spec -> spec.withLabel("Laatste dag van de periode"))
                            .getValue())
                    .isEqualTo(from.plusDays(20));
        });
    }

    @Test
    void isNotThereForTheEmployerOrAnotherCoach() {
        login.as(running.member().user(), () -> {
            screens.open();
            UI.getCurrent().navigate("traject/" + running.id() + "/verslag");
            _assertNone(FileField.class);
            screens.close();
        });
        login.as(personas.coach(2), () -> {
            screens.open();
            UI.getCurrent().navigate("traject/" + running.id() + "/verslag");
            _assertNone(FileField.class);
            screens.close();
        });
    }

    private LocalDate day() {
        return running.start().plusDays(21);
    }

    private void onTheForm(Runnable work) {
        cases.as(running.coach(), day(), () -> {
            screens.open("traject/" + running.id() + "/verslag");
            try {
                work.run();
            } finally {
                screens.close();
            }
        });
    }

    private static GuardedTextArea summary() {
        return _get(GuardedTextArea.class, spec -> spec.withLabel("Korte samenvatting"));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
