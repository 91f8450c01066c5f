package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The admin chooses a coach out of a proposal with reasons; the customer and both coaches see what came of it. */
@PortalTest
class CoachChoiceViewTest {
    private static final String NOTE = "Belt liever in de middag.";

    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    Personas personas;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @AfterEach
    void close() {
        screens.close();
        orders.tidyUp();
    }

    @Test
    void confirmsTheProvisionalCoachWithOneClick() {
        var made = cases.concluded(employers.fresh());
        var name = name(made);
        open(personas.admin(), made.start().minusDays(1), "beheer/trajecten/" + made.id() + "/coach");
        assertThat(_get(H1.class).getText()).startsWith("Wie begeleidt");
        var card = card(name);
        assertThat(PageText.of(card)).contains("voorlopig", "heeft uren vrij");
        _assertNone(GuardedTextArea.class);
        click(made, card, "Bevestig " + name);
        assertThat(PageText.of(_get(Notice.class))).contains(name + " is nu de coach");
        assertThat(cases.row(made).coachConfirmed()).isTrue();
        _assertNone(card(name), Button.class);
    }

    @Test
    void asksForANoteBeforeSomebodyElseTakesOver() {
        var next = cases.coach(2);
        var made = cases.running(employers.fresh());
        var day = made.start().plusDays(10);
        open(personas.admin(), day, "beheer/trajecten/" + made.id() + "/coach");
        cases.as(personas.admin(), day, () -> _click(_get(card(next.name()), Button.class)));
        var note = _get(GuardedTextArea.class, spec -> spec.withLabel("Overdracht"));
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).isNotBlank();
        assertThat(cases.row(made).coach()).isEqualTo(cases.idOf(made.coach()));

        _setValue(note, NOTE);
        cases.as(personas.admin(), day, () -> _click(_get(card(next.name()), Button.class)));
        assertThat(cases.row(made).coach()).isEqualTo(cases.idOf(next));
        assertThat(PageText.of(_get(HandoverList.class)))
                .contains(NOTE, made.coach().name(), next.name());
        screens.close();

        open(next, day, "traject/" + made.id());
        assertThat(PageText.of(_get(HandoverList.class))).contains(NOTE);
        screens.close();
        open(made.coach(), day, "coach");
        assertThat(PageText.of(_get(HandoverList.class))).contains(NOTE, next.name());
    }

    @Test
    void showsEmployerAndEmployeeTheNewContactAndNoNote() {
        var next = cases.coach(2);
        var made = cases.running(employers.fresh());
        var employee = employees.of(made);
        var day = made.start().plusDays(10);
        open(personas.admin(), day, "beheer/trajecten/" + made.id() + "/coach");
        _setValue(_get(GuardedTextArea.class), NOTE);
        cases.as(personas.admin(), day, () -> _click(_get(card(next.name()), Button.class)));
        screens.close();
        open(made.member().user(), day, "traject/" + made.id());
        assertThat(PageText.of(_get(ContactCard.class))).contains(next.name());
        assertThat(PageText.of(_get(TrajectoryView.class))).doesNotContain(NOTE);
        screens.close();
        open(employee, day, "mijn-traject/gegevens");
        screens.close();
        open(employee, day, "mijn-traject");
        assertThat(PageText.of(_get(ContactCard.class))).contains(next.name());
        assertThat(PageText.of(_get(EmployeeView.class))).doesNotContain(NOTE);
    }

    @Test
    void hidesItselfFromEverybodyElse() {
        var made = cases.concluded(employers.fresh());
        for (var user :
                new UserRow[] {made.coach(), personas.sales(), made.member().user()}) {
            open(user, made.start(), "beheer/trajecten/" + made.id() + "/coach");
            _assertNone(CoachChoiceView.class);
            screens.close();
        }
    }

    private String name(Case made) {
        return cases.nameOf(cases.row(made).coach());
    }

    private void click(Case made, ProposalCard card, String text) {
        cases.as(
                personas.admin(),
                made.start().minusDays(1),
                () -> _click(_get(card, Button.class, spec -> spec.withText(text))));
    }

    private static ProposalCard card(String coach) {
        return _find(ProposalCard.class).stream()
                .filter(card -> PageText.of(card).contains(coach))
                .findFirst()
                .orElseThrow();
    }

    private void open(UserRow user, LocalDate day, String address) {
        login.as(user);
        cases.as(user, day, () -> screens.load(address));
    }
}
