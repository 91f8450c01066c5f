package nl.werkzaak.tweedespoor.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CapacityFixture;
import nl.werkzaak.tweedespoor.capacity.CoachForm;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first possible start per package and place: on the catalogue, in the API and at the start of an order. */
@PortalTest
class PlacesTest {
    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private CapacityFixture fixture;

    @Autowired
    private Coaches coaches;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private LocalDate later;

    /** In Ochten somebody comes to work in ten weeks; in Tiel somebody works already. */
    @BeforeEach
    void twoPlaces() {
        orders.needCoach();
        later = Zones.today(clock).plusWeeks(10).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var skills = new CoachSkills(List.of("nl", "pl"), List.of(Place.of("Ochten")), Set.of());
        var form = new CoachForm(
                null,
                "Olga Ochten",
                "0344 123 456",
                "Ochten",
                skills,
                10,
                null,
                List.of(new HoursSpan(later, null, 2400)),
                List.of(),
                0);
        fixture.forget(login.as(personas.admin(), () -> coaches.add(form)));
    }

    @AfterEach
    void tidyUp() {
        if (UI.getCurrent() != null) {
            screens.close();
        }
        fixture.clear();
        orders.tidyUp();
    }

    @Test
    void showsTheFirstStartInThePlaceOfTheAddress() {
        screens.load("pakketten?plaats=Ochten");
        var there = Formats.shortDate(later, Texts.DUTCH);
        assertThat(page()).contains(there).doesNotContain("Op deze plaats voeren wij geen gesprekken");
        assertThat(hrefs()).contains("pakketten", "pakketten?plaats=Ochten", "pakketten?plaats=Tiel");
        assertThat(_find(Anchor.class, spec -> spec.withText("Ochten"))
                        .getFirst()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
        screens.close();
        screens.load("pakketten");
        assertThat(page()).doesNotContain(there);
        screens.close();
        screens.load("pakketten?plaats=Nergenshuizen");
        assertThat(page()).contains("Op deze plaats voeren wij geen gesprekken").doesNotContain(there);
    }

    @Test
    void takesThePlaceAlongIntoTheOrder() {
        login.as(employers.fresh().user());
        screens.load("bestellen?pakket=SCAN&plaats=Ochten");
        assertThat(drafts.mine()).hasSize(1);
        assertThat(drafts.load(drafts.mine().getFirst().id()).form().place()).isEqualTo("Ochten");
    }

    @Test
    void answersPerPlaceInTheApi() throws Exception {
        var all = json(get("")).get("packages").get(0);
        var there = get("?place=Ochten");
        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(json(there).get("packages").get(0).get("firstPossibleStart").asString())
                .isEqualTo(later.toString());
        assertThat(all.get("firstPossibleStart").asString()).isLessThan(later.toString());
        assertThat(json(there).get("places").valueStream().map(JsonNode::asString))
                .contains("Ochten", "Tiel");
    }

    @Test
    void refusesAnUnknownPlaceInBothLanguages() throws Exception {
        for (var query : List.of("?place=Nergenshuizen", "?place=", "?place=ochten")) {
            var answer = get(query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(json(answer).get("parameter").asString()).isEqualTo("place");
            assertThat(json(answer).get("detail").asString()).contains("op deze plaats voeren wij geen gesprekken");
        }
        var english = json(get("?place=Nergenshuizen&lang=en"));
        assertThat(english.get("detail").asString()).contains("we hold no conversations in this place");
        assertThat(get("?place=Tiel&place=Ochten").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String query) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + port + "/api/v1/packages" + query);
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String page() {
        return PageText.of((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .replace('\u00a0', ' ');
    }
}
