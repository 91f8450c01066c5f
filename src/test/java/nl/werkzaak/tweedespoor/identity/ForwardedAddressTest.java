package nl.werkzaak.tweedespoor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle;
import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle.Kind;
import nl.werkzaak.tweedespoor.identity.internal.PasswordLogin;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** What a visitor says of the own address is neither written down nor counted by. */
@PortalTest
class ForwardedAddressTest {
    @LocalServerPort
    int port;

    @Autowired
    Personas personas;

    @Autowired
    PasswordLogin passwords;

    @Autowired
    RequestLimit requests;

    @Autowired
    LoginThrottle throttle;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
        throttle.succeeded(Kind.ADDRESS, "192.0.2.78");
        throttle.succeeded(Kind.REQUEST, "192.0.2.77");
    }

    @Test
    void theTrailNamesWhereTheRequestCameFrom() throws Exception {
        var user = personas.staff("doorgever@werkzaak.example", "Dora Doorgever", Role.COACH);
        var browser = new Browser(port).saying("X-Forwarded-For", "198.51.100.77");
        browser.post("/login", Map.of("username", user.email().value(), "password", "een-verkeerd-wachtwoord"));

        assertThat(jdbc.sql("SELECT ip FROM audit_event WHERE action = 'identity.login.refused' AND subject_id = ?")
                        .param(user.id().value())
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(address -> assertThat(address).isIn("127.0.0.1", "0:0:0:0:0:0:0:1"));
    }

    @Test
    void aLoginIsCountedByWhereItCameFrom() throws Exception {
        for (var n = 0; n < Kind.ADDRESS.limit(); n++) {
            throttle.failed(Kind.ADDRESS, "192.0.2.78");
        }
        comeFrom("192.0.2.78", "203.0.113.1");

        assertThatThrownBy(() -> passwords.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated("niemand@werkzaak.example", "x")))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void aRequestForAMailIsCountedByWhereItCameFrom() throws Exception {
        for (var n = 0; n < Kind.REQUEST.limit(); n++) {
            comeFrom("192.0.2.77", "203.0.113." + n);
            requests.count();
        }

        assertThatThrownBy(requests::count).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo("identity.too-many-requests"));
    }

    /** As it arrives after the filter that believes these headers for links. */
    private static void comeFrom(String address, String said) throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("X-Forwarded-For", said);
        var chain = new MockFilterChain();
        new ForwardedHeaderFilter().doFilter(request, new MockHttpServletResponse(), chain);
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes((HttpServletRequest) chain.getRequest()));
    }
}
