package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.AbsenceKind;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.CsvFile;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.trajectory.CasePlanning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One trajectory before its start: moved, extended, and its coach away, each by the admin's own page. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanningFormsTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    CasePlanning planning;

    @Autowired
    JdbcClient jdbc;

    Case made;
    LocalDate today;

    @BeforeAll
    void conclude() {
        made = cases.concluded(employers.fresh());
        cases.coach(2);
        today = made.start().minusDays(3);
        jdbc.sql("UPDATE membership SET from_date = ? WHERE employer_id = ?")
                .params(today, made.member().employerId().value())
                .update();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @AfterAll
    void tidyUp() {
        jdbc.sql("DELETE FROM trajectory_stand_in").update();
        jdbc.sql("DELETE FROM coach_leave").update();
        jdbc.sql("UPDATE coach_week SET minutes_contract = 2400, minutes_available = 2400"
                        + " WHERE coach_id = ? AND minutes_contract < 2400")
                .param(cases.row(made).coach().value())
                .update();
        orders.tidyUp();
    }

    @Test
    @Order(1)
    void showsWhatAMoveChangesBeforeItHappens() {
        admin("beheer/trajecten/" + made.id() + "/planning");
        assertThat(_get(H1.class).getText()).startsWith("Planning van");
        _assertNone(Button.class, spec -> spec.withText("Verplaats het traject"));
        var later = new Week(made.start()).plus(2);
        act(() -> _setValue(start(), later));
        var words = PageText.of(_get(MoveForm.class));
        assertThat(words).contains("Komt vrij", "Wordt geboekt", "samen 2");
        assertThat(cases.row(made).startWeek()).isEqualTo(made.start());

        act(() -> _click(_get(Button.class, spec -> spec.withText("Verplaats het traject"))));
        assertThat(agreed().isInvalid()).isTrue();
        assertThat(cases.row(made).startWeek()).isEqualTo(made.start());
        act(() -> _setValue(agreed(), true));
        act(() -> _click(_get(Button.class, spec -> spec.withText("Verplaats het traject"))));
        assertThat(cases.row(made).startWeek()).isEqualTo(later.monday());
        assertThat(weeks()).first().isEqualTo(later.monday());
        assertThat(weeks()).hasSize(9);
        assertThat(ordered()).isEqualTo(later.monday());
        assertThat(jdbc.sql("SELECT recipient FROM outbox_mail WHERE event_key LIKE ?")
                        .param("trajectory-moved:" + made.id() + "%")
                        .query(String.class)
                        .list())
                .contains(made.member().user().email().value());
    }

    @Test
    @Order(2)
    void extendsAndSaysWhichWeeksAreBooked() {
        admin("beheer/trajecten/" + made.id() + "/planning");
        var number = _get(AmountField.class, spec -> spec.withLabel("Aantal weken erbij"));
        act(() -> _click(_get(Button.class, spec -> spec.withText("Verleng het traject"))));
        assertThat(number.isInvalid()).isTrue();
        act(() -> _setValue(number, "1,5"));
        act(() -> _click(_get(Button.class, spec -> spec.withText("Verleng het traject"))));
        assertThat(number.getErrorMessage()).contains("heel getal");
        assertThat(number.getValue()).isEqualTo("1,5");
        act(() -> _setValue(number, "2"));
        act(() -> _click(_get(Button.class, spec -> spec.withText("Verleng het traject"))));
        assertThat(weeks()).hasSize(11);
        assertThat(PageText.of(_get(MoveView.class))).contains("Geboekt: week");
    }

    @Test
    @Order(3)
    void reportsAnAbsenceAfterShowingWhatItTouches() {
        var row = cases.row(made);
        admin("beheer/coaches/" + row.coach() + "/afwezig");
        act(() -> _click(_get(Button.class, spec -> spec.withText("Bekijk wat dit raakt"))));
        assertThat(kind().isInvalid()).isTrue();
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();

        act(() -> {
            _setValue(kind(), AbsenceKind.SICKNESS);
            _setValue(date("Eerste dag"), row.startWeek().plusDays(7));
            _setValue(date("Laatste dag"), row.startWeek().plusDays(6));
            _click(_get(Button.class, spec -> spec.withText("Bekijk wat dit raakt")));
        });
        assertThat(date("Laatste dag").isInvalid()).isTrue();

        act(() -> {
            _setValue(date("Laatste dag"), row.startWeek().plusDays(11));
            _click(_get(Button.class, spec -> spec.withText("Bekijk wat dit raakt")));
        });
        assertThat(PageText.of(_get(StandInChoice.class))).contains(row.employeeReference(), "geboekt");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM coach_leave")
                        .query(Integer.class)
                        .single())
                .isZero();
        act(() -> {
            _setValue(standIn(), null);
            _click(_get(Button.class, spec -> spec.withText("Leg afwezigheid vast")));
        });
        assertThat(PageText.of(_get(CoachAwayView.class))).contains("Zonder vervanger: 1");
        assertThat(jdbc.sql("SELECT kind FROM coach_leave").query(String.class).single())
                .isEqualTo("SICKNESS");
    }

    @Test
    @Order(4)
    void listsTheConflictWithTheWaysToSolveIt() {
        var row = cases.row(made);
        admin("beheer");
        assertThat(_find(LinkCard.class))
                .anySatisfy(card -> assertThat(PageText.of(card)).contains("Planning die niet past"));
        screens.close();
        admin("beheer/capaciteit/conflicten");
        var words = PageText.of(_get(ConflictsView.class));
        assertThat(words).contains(row.employeeReference(), row.employerName(), "te veel werk");
        assertThat(_find(RouterLink.class))
                .extracting(RouterLink::getHref)
                .contains(
                        "beheer/trajecten/" + made.id() + "/coach",
                        "beheer/trajecten/" + made.id() + "/planning",
                        "beheer/coaches/" + row.coach() + "/afwezig");
        var file = CsvFile.of(_get(CsvLink.class));
        assertThat(file.heads()).startsWith("Traject", "Werkgever");
        assertThat(file.rows())
                .anySatisfy(line -> assertThat(line).contains(row.employeeReference(), row.employerName()));
    }

    @Test
    @Order(5)
    void namesAStandInForAnAbsenceThatIsKnown() {
        var row = cases.row(made);
        admin("beheer/coaches/" + row.coach() + "/afwezig");
        act(() -> _click(_find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Ziek van"))
                .findFirst()
                .orElseThrow()));
        act(() -> _click(_get(Button.class, spec -> spec.withText("Leg de vervanging vast"))));
        assertThat(PageText.of(_get(CoachAwayView.class))).contains("Vervangen trajecten: 1");
        screens.close();
        admin("beheer/capaciteit/conflicten");
        _get(EmptyState.class);
        screens.close();
        cases.as(made.member().user(), row.startWeek().plusDays(9), () -> screens.load("traject/" + made.id()));
        assertThat(PageText.of(_get(ContactCard.class))).contains(" helpt ");
    }

    @Test
    @Order(6)
    void refusesToMoveWhatHasBegunAndKeepsAllAsItWas() {
        var row = cases.row(made);
        var later = new Week(row.startWeek()).plus(4);
        var weeks = weeks();
        assertThatThrownBy(() -> cases.as(
                        personas.admin(),
                        row.startWeek(),
                        () -> planning.reschedule(made.id(), later, row.coach(), true)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("capacity.hold.begun"));
        assertThatThrownBy(() -> cases.as(
                        personas.admin(),
                        today,
                        () -> planning.reschedule(made.id(), new Week(row.startWeek()), row.coach(), true)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("trajectory.move.same"));
        assertThat(cases.row(made)).isEqualTo(row);
        assertThat(weeks()).isEqualTo(weeks);
        assertThat(ordered()).isEqualTo(row.startWeek());
    }

    @Test
    @Order(7)
    void hidesThePagesFromEverybodyElse() {
        for (UserRow user :
                List.of(personas.sales(), made.coach(), made.member().user())) {
            login.as(user);
            for (var page : List.of(
                    "beheer/trajecten/" + made.id() + "/planning",
                    "beheer/coaches/" + cases.row(made).coach() + "/afwezig",
                    "beheer/capaciteit/conflicten")) {
                screens.load(page);
                _assertNone(MoveView.class);
                _assertNone(CoachAwayView.class);
                _assertNone(ConflictsView.class);
                screens.close();
            }
        }
    }

    private void admin(String address) {
        login.as(personas.admin());
        cases.as(personas.admin(), today, () -> screens.load(address));
    }

    private void act(Runnable work) {
        cases.as(personas.admin(), today, work);
    }

    private LocalDate ordered() {
        return jdbc.sql("SELECT start_week FROM customer_order WHERE id = ?")
                .param(cases.row(made).order().value())
                .query(LocalDate.class)
                .single();
    }

    private List<LocalDate> weeks() {
        return jdbc.sql("SELECT week_start FROM hold_week WHERE hold_id = ? ORDER BY week_start")
                .param(cases.row(made).hold().value())
                .query(LocalDate.class)
                .list();
    }

    @SuppressWarnings("unchecked")
    private static Select<Week> start() {
        return _get(Select.class, spec -> spec.withLabel("Startweek"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> standIn() {
        return _get(_get(StandInChoice.class), Select.class);
    }

    @SuppressWarnings("unchecked")
    private static Choice<AbsenceKind> kind() {
        return _get(Choice.class);
    }

    private static DateField date(String label) {
        return _get(DateField.class, spec -> spec.withLabel(label));
    }

    private static Checkbox agreed() {
        return _get(Checkbox.class, spec -> spec.withLabel("De werkgever is het hiermee eens"));
    }
}
