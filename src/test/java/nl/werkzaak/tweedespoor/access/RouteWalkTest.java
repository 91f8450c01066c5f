package nl.werkzaak.tweedespoor.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody walks to every address of docs/authorisation.md: the view opens, or it is the login or the 404 page. */
@PortalTest
class RouteWalkTest {
    private static final String NOT_FOUND = "Deze pagina vinden wij niet";
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)\\??");

    /** Lead on to another view of the same person. */
    private static final Set<String> FORWARDS =
            Set.of("mijn", "bestellen", "bestellen/offerte/:quote", "verkoop/offertes/:quote", "login", "login/code");

    /** Answers in profile demo only. */
    private static final String DEMO = "demo/mail";

    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas orders;

    @Autowired
    QuotePersonas quotes;

    @Autowired
    OrderDrafts drafts;

    @Autowired
    Login login;

    @Autowired
    Screens screens;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final AccessMatrix matrix = AccessMatrix.of("Routes");
    private static final Map<String, Class<?>> ROUTES = AuthorisationTest.routes();

    static Iterable<String> everyone() {
        return AccessMatrix.everyone();
    }

    @AfterEach
    void tidyUp() {
        if (UI.getCurrent() != null) {
            screens.close();
        }
        orders.tidyUp();
    }

    @ParameterizedTest
    @MethodSource("everyone")
    void opensWhatIsAllowedAndNothingElse(String who) {
        var made = cases.running(employers.fresh());
        var ids = ids(made);
        if (!who.equals(AccessMatrix.VISITOR)) {
            login.as(person(Role.valueOf(who.toUpperCase()), made));
        }
        screens.open();
        var seen = new TreeMap<String, String>();
        var expected = new TreeMap<String, String>();
        matrix.allowed().forEach((route, allowed) -> {
            seen.put(route, walk(route, ids));
            expected.put(route, expected(route, who, allowed.contains(who), seen.get(route), ids));
        });
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void leadsAVisitorFromEveryProtectedAddressToTheLogin() throws Exception {
        var targets = new TreeMap<String, String>();
        var expected = new TreeMap<String, String>();
        try (var browser = HttpClient.newHttpClient()) {
            for (var row : matrix.allowed().entrySet()) {
                if (!row.getValue().contains(AccessMatrix.VISITOR)) {
                    var page = URI.create("http://localhost:" + port + "/" + address(row.getKey(), Map.of()));
                    var answer = browser.send(
                            HttpRequest.newBuilder(page)
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.discarding());
                    targets.put(
                            row.getKey(),
                            answer.headers().firstValue("Location").orElse("" + answer.statusCode()));
                    expected.put(row.getKey(), "http://localhost:" + port + "/login");
                }
            }
        }
        assertThat(targets).isEqualTo(expected).isNotEmpty();
    }

    /** The view at the end of the walk; an error page by its heading. */
    private String walk(String route, Map<String, String> ids) {
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address(route, ids)), NavigationTrigger.PAGE_LOAD);
        var shown = ui.getInternals().getActiveRouterTargetsChain().getFirst();
        var headings = _find(H1.class);
        assertThat(headings).as("main headings at /%s", route).hasSize(1);
        return shown instanceof HasErrorParameter<?>
                ? headings.getFirst().getText()
                : shown.getClass().getSimpleName();
    }

    private String expected(String route, String who, boolean allowed, String seen, Map<String, String> ids) {
        if (route.equals(DEMO)) {
            return NOT_FOUND;
        }
        var view = ROUTES.get(route).getSimpleName();
        if (!allowed && who.equals(AccessMatrix.VISITOR)) {
            // the browser is sent to the login; the view stays shut
            assertThat(seen).as("a visitor at /%s", route).isNotEqualTo(view);
            return seen;
        }
        if (!allowed) {
            return NOT_FOUND;
        }
        if (FORWARDS.contains(route) || foreign(route, who, ids)) {
            assertThat(seen).as("%s at /%s", who, route).isIn(views());
            return seen;
        }
        return view;
    }

    /** Any view, or the 404 page; never the page of an internal error. */
    private Set<String> views() {
        return Stream.concat(Stream.of(NOT_FOUND), ROUTES.values().stream().map(Class::getSimpleName))
                .collect(Collectors.toSet());
    }

    /** Allowed in general, but this test made nothing there that is that person's. */
    private static boolean foreign(String route, String who, Map<String, String> ids) {
        var unknown = PARAMETER.matcher(route).results().anyMatch(found -> !ids.containsKey(found.group(1)));
        var othersDraft = who.equals("sales") && route.endsWith("/:draft");
        return unknown
                || othersDraft
                || who.equals("employee") && (route.contains(":") || route.startsWith("mijn-traject"));
    }

    private static String address(String route, Map<String, String> ids) {
        var view = ROUTES.get(route);
        var address = PARAMETER
                .matcher(route)
                .replaceAll(parameter ->
                        ids.getOrDefault(parameter.group(1), UUID.randomUUID().toString()));
        return HasUrlParameter.class.isAssignableFrom(view) ? address + "/een-oude-link" : address;
    }

    private Map<String, String> ids(Case made) {
        var draft = login.as(
                made.member().user(), () -> drafts.create(OrderForm.empty()).id());
        var order = jdbc.sql("SELECT order_id FROM trajectory WHERE id = ?")
                .param(made.id().value())
                .query(UUID.class)
                .single();
        return Map.of(
                "draft", draft.toString(),
                "quote", quotes.sent(made.member(), false).id().toString(),
                "request", quotes.asked(made.member()).id().toString(),
                "order", order.toString(),
                "trajectory", made.id().toString(),
                "coach", cases.idOf(made.coach()).toString());
    }

    private UserRow person(Role role, Case made) {
        return switch (role) {
            case EMPLOYER -> made.member().user();
            case COACH -> made.coach();
            case SALES -> personas.sales();
            case ADMIN -> personas.admin();
            case EMPLOYEE -> personas.staff("medewerker-route@bedrijf.example", "Mies Medewerker", Role.EMPLOYEE);
        };
    }
}
