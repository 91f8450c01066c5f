package nl.werkzaak.tweedespoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LoginChainTest {
    @Autowired
    Personas personas;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void asksForPasswordAndThenForTheMailedCode() {
        var user = personas.staff("keten@werkzaak.example", "Kees Keten", Role.SALES);
        var browser = new Browser(port);
        assertThat(Browser.target(browser.get("/mijn-account"))).isEqualTo("/login");

        assertThat(Browser.target(password(browser, user))).isEqualTo("/login/code");
        assertThat(Browser.target(browser.get("/mijn-account"))).startsWith("/login/code");

        var code = personas.secret(user.id(), "LOGIN_CODE", "login-code");
        browser.get("/login/code");
        assertThat(Browser.target(browser.post("/login/code", Map.of("code", code))))
                .startsWith("/mijn-account");
        assertThat(browser.get("/mijn-account").statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpResponse<String> password(Browser browser, UserRow user) {
        browser.get("/login");
        return browser.post("/login", Map.of("username", user.email().value(), "password", Personas.PASSWORD));
    }
}
