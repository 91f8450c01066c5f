package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Predicate;
import nl.werkzaak.tweedespoor.identity.UserRow;
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
import nl.werkzaak.tweedespoor.workspace.CaseFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page of every role but the coach's, and the admin's list of trajectories. */
@PortalTest
class HomeScreensTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas made;

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
        made.tidyUp();
    }

    @Test
    void showsANewEmployerTheWayToThePackages() {
        open(employers.fresh().user(), "overzicht");
        _get(EmptyState.class);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Bekijk de pakketten", "Bestel een pakket");
    }

    @Test
    void putsWhatWaitsForTheEmployerFirst() {
        var member = employers.fresh();
        made.signable(member);
        open(member.user(), "overzicht");
        assertThat(_find(H2.class).stream()
                        .filter(Component::isVisible)
                        .findFirst()
                        .map(HomeScreensTest::text))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Wacht op uw handtekening"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Overeenkomst voor A.B. (P-17)");
    }

    @Test
    void showsAnEmployerOnlyItsOwnTrajectories() {
        var made = cases.concluded(employers.fresh());
        open(made.member().user(), "overzicht");
        assertThat(_find(TrajectoryCard.class)).hasSize(1);
        screens.close();
        open(employers.fresh().user(), "overzicht");
        _assertNone(TrajectoryCard.class);
    }

    @Test
    void tellsSalesWhatAsksForAnAnswer() {
        var member = employers.fresh();
        made.placed(member);
        open(personas.sales(), "verkoop");
        var now = _find(LaneCard.class).getFirst();
        assertThat(text(now)).contains("Nu", member.employer().name(), "tekenen?", "Controleren");
    }

    @Test
    void leadsTheAdminToWhatWaitsAndToEverySetting() {
        var made = cases.concluded(employers.fresh());
        open(personas.admin(), "beheer");
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getHref).contains("traject/" + made.id());
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "beheer/trajecten?toon=planned",
                        "beheer/trajecten?toon=active",
                        "beheer/inzage",
                        "beheer/gezondheid",
                        "beheer/mail",
                        "beheer/capaciteit",
                        "beheer/coaches",
                        "beheer/pakketten",
                        "beheer/gebruikers",
                        "beheer/voorwaarden",
                        "beheer/werkzaak",
                        "beheer/logboek");
    }

    @Test
    void showsTheAdminSeatsCoachesAndWhatIsLate() {
        var made = cases.running(employers.fresh());
        cases.as(personas.admin(), made.start().plusDays(80), () -> screens.open("beheer"));
        var words = text(_get(AdminHomeView.class));
        assertThat(words)
                .contains(
                        "Plaatsen in de pilot",
                        "Coaches deze week",
                        made.coach().name());
        var late = _find(LinkCard.class).stream()
                .filter(card -> text(card).contains("Verslag te laat"))
                .findFirst()
                .orElseThrow();
        assertThat(_get(late, Anchor.class).getHref()).isEqualTo("beheer/trajecten?toon=report-late");
        assertThat(late.hasClassName("link-card-now")).isTrue();
        screens.close();

        cases.as(personas.admin(), made.start().plusDays(80), () -> screens.load("beheer/trajecten?toon=report-late"));
        assertThat(line(made).isVisible()).isTrue();
        screens.close();
        cases.as(personas.admin(), made.start().plusDays(20), () -> screens.load("beheer/trajecten?toon=report-late"));
        _get(EmptyState.class);
    }

    @Test
    void filtersTheAdminsListByWhatTheAddressSays() {
        var made = cases.concluded(employers.fresh());
        login.as(personas.admin());
        screens.load("beheer/trajecten?toon=to-confirm");
        assertThat(line(made).isVisible()).isTrue();
        _setValue(filter(), CaseFilter.COMPLETED);
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getHref).doesNotContain("traject/" + made.id());
        screens.close();
        screens.load("beheer/trajecten?toon=nonsense");
        assertThat(filter().getValue()).isEqualTo(CaseFilter.ALL);
    }

    @SuppressWarnings("unchecked")
    private static Select<CaseFilter> filter() {
        return _get(Select.class, spec -> spec.withLabel("Toon"));
    }

    @Test
    void leadsTheAdminFromEveryTrajectoryToItsCoach() {
        var made = cases.concluded(employers.fresh());
        open(personas.admin(), "beheer/trajecten");
        assertThat(text(line(made))).contains("voorlopig");
        assertThat(_find(line(made), RouterLink.class))
                .extracting(RouterLink::getHref)
                .contains("beheer/trajecten/" + made.id() + "/coach");
    }

    @Test
    void keepsEveryHomePageToItsRole() {
        open(employers.fresh().user(), "beheer");
        _assertNone(AdminHomeView.class);
        screens.close();
        open(personas.coach(1), "verkoop");
        _assertNone(SalesHomeView.class);
        screens.close();
        open(personas.sales(), "overzicht");
        _assertNone(EmployerHomeView.class);
    }

    private static Component line(Case made) {
        Predicate<Component> of = article -> _find(article, RouterLink.class).stream()
                .anyMatch(link -> link.getHref().equals("traject/" + made.id()));
        return _find(Article.class).stream().filter(of).findFirst().orElseThrow();
    }

    private void open(UserRow user, String route) {
        login.as(user);
        screens.open(route);
    }

    private static String text(Component component) {
        return PageText.of(component);
    }
}
