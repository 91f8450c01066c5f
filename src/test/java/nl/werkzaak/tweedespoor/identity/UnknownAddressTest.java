package nl.werkzaak.tweedespoor.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What does not exist is told to everybody; what exists and is not yours looks exactly the same. */
@PortalTest
class UnknownAddressTest {
    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Login login;

    @Autowired
    Screens screens;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @AfterEach
    void close() {
        if (UI.getCurrent() != null) {
            screens.close();
        }
        login.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/bestaat-niet", "/beheer/bestaat-niet", "/traject", "/bestellingen/a/b/c", "/documenten/a/b"})
    void tellsAVisitorOverHttpThatNothingIsThere(String path) {
        var answer = new Browser(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina vinden wij niet", "Naar de startpagina", "Inloggen");
    }

    @Test
    void tellsSomebodyLoggedInTheSame() {
        var user = personas.staff("adres@werkzaak.example", "Ada Adres", Role.SALES);
        var browser = new Browser(port);
        browser.post("/login", Map.of("username", user.email().value(), "password", Personas.PASSWORD));
        assertThat(browser.get("/bestaat-niet").statusCode()).isEqualTo(404);
        browser.post("/login/code", Map.of("code", personas.secret(user.id(), "LOGIN_CODE", "login-code")));
        assertThat(browser.get("/bestaat-niet").statusCode()).isEqualTo(404);
        var document = browser.get("/documenten/een-oude-verwijzing");
        assertThat(document.statusCode()).isEqualTo(404);
        assertThat(document.body()).contains("Een link naar een document werkt maar kort", "href=\"/mijn\"");
    }

    @Test
    void apologisesWhereNoPageCouldBeMade() {
        var failure = new Browser(port).get("/error");
        assertThat(failure.statusCode()).isEqualTo(500);
        assertThat(failure.body()).contains("Er ging iets mis bij ons", "not your fault");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mijn",
                "/beheer/mail",
                "/bestellen",
                "/traject/019f8b7c-0000-7000-8000-000000000001",
                "/bestellingen/geen-nummer",
                "/documenten/een-willekeurige-verwijzing"
            })
    void leadsAVisitorFromAKnownAddressToTheLoginWhateverItNames(String path) {
        assertThat(Browser.target(new Browser(port).get(path))).isEqualTo("/login");
    }

    @Test
    void postsNowhereWithoutALogin() {
        var answer = new Browser(port).post("/bestaat-niet", Map.of());
        assertThat(Browser.target(answer)).isEqualTo("/login");
    }

    @Test
    void helpsAVisitorOn() {
        screens.load("bestaat-niet");
        assertThat(page())
                .containsExactly(
                        "Deze pagina vinden wij niet",
                        "Misschien is het adres niet goed overgenomen. Of de pagina is niet voor u bedoeld.",
                        "Ga terug naar de vorige pagina, of kies waar u heen wilt."
                                + " Klopt het adres volgens u wel? Log dan in of laat het ons weten.");
        assertThat(ways()).containsExactly("Naar de startpagina →", "Inloggen → login");
    }

    @Test
    void helpsInEnglishToo() {
        screens.open();
        var ui = UI.getCurrent();
        ui.setLocale(Texts.ENGLISH);
        ui.getInternals().getRouter().navigate(ui, new Location("bestaat-niet"), NavigationTrigger.PAGE_LOAD);
        assertThat(page()).first().isEqualTo("We cannot find this page");
    }

    @Test
    void showsAnotherEmployersOrderLikeOneThatDoesNotExistAndRecordsIt() {
        var theirs = orders.placed(employers.sanne());
        var me = employers.joris().user();
        login.as(me);
        for (var rest : new String[] {"", "/overeenkomst", "/ontvangst"}) {
            screens.load("bestellingen/" + UUID.randomUUID() + rest);
            var unknown = page();
            assertThat(unknown).first().isEqualTo("Deze pagina vinden wij niet");
            assertThat(ways()).containsExactly("Naar de startpagina →", "Naar mijn overzicht → mijn");
            var before = refusals(me);

            screens.load("bestellingen/" + theirs.value() + rest);

            assertThat(page()).as(rest).isEqualTo(unknown);
            assertThat(refusals(me)).as("recorded at " + rest).isGreaterThan(before);
        }
    }

    private long refusals(UserRow user) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'employer.refused' AND actor_id = ?")
                .param(user.id().value())
                .query(Long.class)
                .single();
    }

    private static List<String> page() {
        var main = _get(Main.class);
        var texts = new ArrayList<String>();
        texts.add(_get(main, H1.class).getText());
        _find(main, Paragraph.class).stream().map(Paragraph::getText).forEach(texts::add);
        return texts;
    }

    private static List<String> ways() {
        var main = _get(Main.class);
        return _find(main, Anchor.class).stream()
                .map(anchor -> (anchor.getText() + " → " + anchor.getHref()).strip())
                .toList();
    }
}
