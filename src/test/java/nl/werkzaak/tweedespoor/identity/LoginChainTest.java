package nl.werkzaak.tweedespoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The login over HTTP, as a browser walks it. */
@PortalTest
class LoginChainTest {
    @Autowired
    Personas personas;

    @Autowired
    UserAccess access;

    @Autowired
    Login login;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @LocalServerPort
    int port;

    @Test
    void asksForPasswordAndThenForTheMailedCode() {
        var user = personas.staff("keten@werkzaak.example", "Kees Keten", Role.SALES);
        var browser = new Browser(port);
        assertThat(Browser.target(browser.get("/mijn-account"))).isEqualTo("/login");

        assertThat(Browser.target(password(browser, user, Personas.PASSWORD))).isEqualTo("/login/code");
        assertThat(Browser.target(browser.get("/mijn-account"))).startsWith("/login/code");

        assertThat(Browser.target(code(browser, mailedCode(user)))).startsWith("/mijn-account");
        assertThat(Browser.target(browser.get("/mijn-account"))).isEmpty();
        assertThat(audited("identity.login", user)).isEqualTo(1);
    }

    @Test
    void answersAnUnknownAddressLikeAWrongPassword() {
        var user = personas.staff("gelijk@werkzaak.example", "Gea Gelijk", Role.SALES);
        var wrong = password(new Browser(port), user, "een-verkeerd-wachtwoord");
        var browser = new Browser(port);
        var unknown = browser.post("/login", Map.of("username", "niemand@werkzaak.example", "password", "x"));
        assertThat(Browser.target(unknown)).isEqualTo(Browser.target(wrong)).isEqualTo("/login?error");
        assertThat(audited("identity.login.refused", user)).isEqualTo(1);
    }

    @Test
    void takesACodeOnlyOnce() {
        var user = personas.staff("eenmalig@werkzaak.example", "Els Eenmalig", Role.SALES);
        var first = new Browser(port);
        password(first, user, Personas.PASSWORD);
        var used = mailedCode(user);
        assertThat(Browser.target(code(first, used))).isIn("/", "/mijn");
        var second = new Browser(port);
        password(second, user, Personas.PASSWORD);
        assertThat(Browser.target(code(second, used))).isEqualTo("/login/code?error");
    }

    @Test
    void closesAfterFiveWrongCodesAlsoForANewLogin() {
        var user = personas.staff("gokker@werkzaak.example", "Guus Gokker", Role.SALES);
        var browser = new Browser(port);
        password(browser, user, Personas.PASSWORD);
        for (var attempt = 1; attempt <= 4; attempt++) {
            assertThat(Browser.target(code(browser, "00000" + attempt))).isEqualTo("/login/code?error");
        }
        assertThat(Browser.target(code(browser, "000009"))).isEqualTo("/login/code?locked");
        var again = new Browser(port);
        password(again, user, Personas.PASSWORD);
        assertThat(Browser.target(code(again, mailedCode(user)))).isEqualTo("/login/code?locked");
    }

    @Test
    void wantsThePasswordBeforeTheCode() {
        var browser = new Browser(port);
        assertThat(Browser.target(code(browser, "123456"))).isEqualTo("/login");
    }

    @Test
    void refusesAFormWithoutTheTokenOfItsPage() {
        var user = personas.staff("vervalst@werkzaak.example", "Vera Vervalst", Role.SALES);
        var browser = new Browser(port);
        var fields = Map.of("username", user.email().value(), "password", Personas.PASSWORD);
        assertThat(Browser.target(browser.post("/login", fields, "made-up"))).isEqualTo("/login?expired");
        assertThat(Browser.target(browser.get("/mijn-account"))).isEqualTo("/login");
    }

    @Test
    void tellsOnlyWhoKnowsThePasswordThatItIsBlocked() {
        var user = personas.staff("geblokkeerd@werkzaak.example", "Bram Blok", Role.SALES);
        login.as(personas.admin(), () -> access.block(user.id()));
        var browser = new Browser(port);
        assertThat(Browser.target(password(browser, user, Personas.PASSWORD))).isEqualTo("/login?blocked");
        assertThat(Browser.target(password(browser, user, "een-verkeerd-wachtwoord")))
                .isEqualTo("/login?error");
    }

    @Test
    void apologisesWhileTheDatabaseIsAwayAndThenLetsIn() {
        var user = personas.staff("storing@werkzaak.example", "Stan Storing", Role.SALES);
        var browser = new Browser(port);
        Wire.cut(pool, () -> {
            var answer = password(browser, user, Personas.PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("Er ging iets mis bij ons", "Wacht even en probeer het dan opnieuw");
        });
        assertThat(Browser.target(password(browser, user, Personas.PASSWORD))).isEqualTo("/login/code");
        assertThat(audited("identity.login.refused", user)).isZero();
    }

    @Test
    void recordsWhoLogsOutAndForgetsThem() {
        var user = personas.staff("uitlog@werkzaak.example", "Uma Uit", Role.SALES);
        var browser = new Browser(port);
        password(browser, user, Personas.PASSWORD);
        code(browser, mailedCode(user));
        assertThat(Browser.target(browser.get("/mijn-account"))).isEmpty();

        assertThat(Browser.target(browser.post("/logout", Map.of()))).isEqualTo("/");

        assertThat(audited("identity.logout", user)).isEqualTo(1);
        assertThat(Browser.target(browser.get("/mijn-account"))).isEqualTo("/login");
    }

    @Test
    void sendsTheHeadersOfASafePage() {
        var headers = new Browser(port).get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    private static HttpResponse<String> password(Browser browser, UserRow user, String password) {
        return browser.post("/login", Map.of("username", user.email().value(), "password", password));
    }

    private static HttpResponse<String> code(Browser browser, String code) {
        return browser.post("/login/code", Map.of("code", code));
    }

    private String mailedCode(UserRow user) {
        return personas.secret(user.id(), "LOGIN_CODE", "login-code");
    }

    private long audited(String action, UserRow user) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = :action AND subject_id = :user")
                .param("action", action)
                .param("user", user.id().value())
                .query(Long.class)
                .single();
    }
}
