package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EmployeeViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    TrajectoryCare care;

    Case running;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
    }

    @AfterEach
    void close() {
        screens.close();
        login.out();
        var day = running.start().plusDays(3);
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void showsTheNoticeFirstAndThenThreeSentences() {
        open(employees.of(running), "mijn");
        _assertOne(PrivacyNoticeView.class);
        screens.close();
        screens.open("mijn-traject");
        _assertOne(EmployeeView.class);
        assertThat(paragraphs())
                .anyMatch(text -> text.startsWith("U werkt met uw coach aan uw traject."))
                .contains("Met uw werkgever is nog geen verslag gedeeld. Uw coach ziet alle verslagen.")
                .anyMatch(text -> text.startsWith("Laat weten of u het eens bent met het plan."));
    }

    @Test
    void answersThePlanAndKeepsWhatWasTypedWhenRefused() {
        var noor = employees.of(running);
        open(noor, "mijn-traject/gegevens");
        screens.close();
        screens.open("mijn-traject");
        _click(button("Nee, ik ben het er niet mee eens"));
        assertThat(remark().getErrorMessage()).isEqualTo("Vul dit veld in.");
        _setValue(remark(), "Liever dichter bij huis");
        _click(button("Nee, ik ben het er niet mee eens"));
        assertThat(paragraphs())
                .anyMatch(text -> text.startsWith("U was het op"))
                .contains("“Liever dichter bij huis”")
                .contains("U hoeft nu niets te doen.");
    }

    @Test
    void invitesTheEmployeeFromTheTrajectory() {
        var email = "noor-" + UUID.randomUUID().toString().substring(0, 8) + "@thuis.example";
        open(running.member().user(), "traject/" + running.id());
        var field = _get(EmailField.class, spec -> spec.withLabel("E-mailadres van de werknemer"));
        _setValue(field, "geen adres");
        _click(button("Nodig de werknemer uit"));
        assertThat(field.isInvalid()).isTrue();
        _setValue(field, email);
        _click(button("Nodig de werknemer uit"));
        assertThat(personas.find(email)).isPresent();
        assertThat(paragraphs()).contains("De uitnodiging is verstuurd. De link werkt 7 dagen.");
        assertThat(paragraphs()).noneMatch(text -> text.contains(email));
    }

    @Test
    void showsTheAddressToTheCoachOnly() {
        var noor = employees.of(running);
        open(running.coach(), "traject/" + running.id());
        assertThat(paragraphs()).anyMatch(text -> text.contains(noor.email().value()));
        _assertOne(EmployeeAccessCard.class);
        screens.close();
        open(personas.sales(), "traject/" + running.id());
        _assertNone(EmployeeAccessCard.class);
    }

    private void open(UserRow user, String route) {
        login.as(user);
        screens.open(route);
    }

    private static TextArea remark() {
        return _get(TextArea.class, spec -> spec.withLabel("Uw opmerking"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
