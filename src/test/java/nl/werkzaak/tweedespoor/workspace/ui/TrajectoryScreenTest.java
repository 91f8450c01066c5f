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
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.trajectory.ActivityType;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.CoachHours;
import nl.werkzaak.tweedespoor.trajectory.Party;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TimeKind;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TrajectoryScreenTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Screens screens;

    @Autowired
    TrajectoryPages pages;

    @Autowired
    CaseWork work;

    @Autowired
    CoachHours hours;

    @Autowired
    TrajectoryCare care;

    @Autowired
    javax.sql.DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    Case running;
    LocalDate day;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        day = running.start().plusDays(20);
    }

    @AfterEach
    void freeTheSeat() {
        if (!cases.row(running).status().isOver()) {
            cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
        }
    }

    @Test
    void letsTheEmployerStopInThreeClicksAndReadTheCostBefore() {
        cases.as(running.coach(), day, () -> hours.book(running.id(), day, 120, TimeKind.TALK));
        on(running.member().user(), "traject/" + running.id(), () -> {
            var link = _get(RouterLink.class, spec -> spec.withText("Bekijk stoppen en kosten"));
            UI.getCurrent().navigate(link.getHref());
            _setValue(_get(RadioButtonGroup.class), StopReason.BACK_AT_OWN_WORK);
            assertThat(_get(SettlementText.class).getElement().getTextRecursively())
                    .contains("alleen wat al is gedaan: 2 uur van");
            _click(_get(Button.class, spec -> spec.withText("Stop het traject vandaag")));
            assertThat(_get(H1.class).getText()).startsWith("Traject van");
            assertThat(_find(H2.class)).extracting(H2::getText).contains("Zo is het afgerekend");
        });
        assertThat(cases.row(running).status()).isEqualTo(TrajectoryStatus.STOPPED);
    }

    @Test
    void asksForTheReasonAtItsField() {
        on(running.member().user(), "traject/" + running.id() + "/stoppen", () -> {
            _click(_get(Button.class, spec -> spec.withText("Stop het traject vandaag")));
            assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        });
        assertThat(cases.row(running).status()).isEqualTo(TrajectoryStatus.ACTIVE);
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsTheCoachRecordAnArrangementAndTickItOff() {
        on(running.coach(), "traject/" + running.id(), () -> {
            _find(Details.class).forEach(details -> details.setOpened(true));
            _setValue(_get(GuardedTextField.class, s -> s.withLabel("Wat is er afgesproken?")), "Cv opsturen");
            _setValue(_get(Select.class, s -> s.withLabel("Wie doet dit?")), Party.EMPLOYEE);
            _click(_find(Button.class, s -> s.withText("Bewaar")).getFirst());
            assertThat(_find(DateField.class, s -> s.withLabel("Uiterlijk"))
                            .getFirst()
                            .isInvalid())
                    .isTrue();
            _setValue(_get(DateField.class, s -> s.withLabel("Uiterlijk")), day.plusDays(7));
            _click(_find(Button.class, s -> s.withText("Bewaar")).getFirst());
            assertThat(_get(Span.class, s -> s.withText("Cv opsturen"))).isNotNull();
            _click(_get(Button.class, s -> s.withText("Gedaan")));
            _assertNone(Button.class, s -> s.withText("Gedaan"));
        });
        on(running.member().user(), "traject/" + running.id(), () -> {
            assertThat(_get(Span.class, s -> s.withText("Cv opsturen"))).isNotNull();
            _assertNone(GuardedTextField.class);
        });
    }

    @Test
    void showsNoContentsToSales() {
        cases.as(running.coach(), day, () -> work.addGoal(running.id(), "Drie dagen per week", null));
        on(personas.sales(), "traject/" + running.id(), () -> {
            assertThat(_get(H1.class).getText()).startsWith("Traject van");
            _assertNone(Span.class, s -> s.withText("Drie dagen per week"));
            _assertNone(RouterLink.class, s -> s.withText("Bekijk stoppen en kosten"));
        });
    }

    @Test
    void needsFewStatementsHoweverLongTheFileIs() {
        for (var n = 0; n < 10; n++) {
            var number = n;
            cases.as(running.coach(), day, () -> {
                work.addGoal(running.id(), "Doel " + number, null);
                work.addActivity(running.id(), ActivityType.ORIENTATION, day, "Beroepen", "");
                work.arrange(running.id(), "Afspraak " + number, Party.COACH, day);
                hours.book(running.id(), day, 30, TimeKind.CONTACT);
            });
        }
        for (var reader : new UserRow[] {running.member().user(), running.coach(), personas.sales()}) {
            var count = cases.as(
                    reader, day, () -> new Statements(dataSource, transaction).countOf(() -> pages.of(running.id())));
            assertThat(count).isLessThanOrEqualTo(12);
        }
    }

    private void on(UserRow user, String route, Runnable work) {
        cases.as(user, day, () -> {
            screens.open(route);
            try {
                work.run();
            } finally {
                screens.close();
            }
        });
    }
}
