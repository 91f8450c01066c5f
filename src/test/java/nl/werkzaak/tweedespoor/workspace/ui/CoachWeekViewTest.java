package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
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

/** Behind a cell of the planning board: who is booked. */
@PortalTest
class CoachWeekViewTest {
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

    @AfterEach
    void close() {
        screens.close();
        orders.tidyUp();
    }

    @Test
    void namesTrajectoriesAndReservations() {
        var made = cases.concluded(employers.fresh());
        var coach = cases.row(made).coach();
        orders.placed(employers.fresh());
        open(made, Week.of(made.start()));
        assertThat(_get(H1.class).getText())
                .endsWith("week " + Week.of(made.start()).number());
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getHref).contains("traject/" + made.id());
        var words = PageText.of(_get(CoachWeekView.class));
        assertThat(words).contains("bevestigd", made.member().employer().name());
        assertThat(_find(RouterLink.class))
                .extracting(RouterLink::getHref)
                .contains("beheer/planning/" + coach + "/"
                        + Week.of(made.start()).plus(1).code());
    }

    @Test
    void saysThatAWeekIsEmpty() {
        var made = cases.concluded(employers.fresh());
        open(made, Week.of(made.start()).plus(-1));
        _get(EmptyState.class);
        _assertNone(CardTable.class);
    }

    @Test
    void knowsNoWeekThatDoesNotExist() {
        var made = cases.concluded(employers.fresh());
        login.as(personas.admin());
        screens.load("beheer/planning/" + cases.row(made).coach() + "/2027-W53");
        _assertNone(CoachWeekView.class);
    }

    @Test
    void hidesItselfFromTheCoach() {
        var made = cases.concluded(employers.fresh());
        login.as(made.coach());
        screens.load("beheer/planning/" + cases.row(made).coach() + "/"
                + Week.of(made.start()).code());
        _assertNone(CoachWeekView.class);
    }

    private void open(Case made, Week week) {
        login.as(personas.admin());
        screens.load("beheer/planning/" + cases.row(made).coach() + "/" + week.code());
    }
}
