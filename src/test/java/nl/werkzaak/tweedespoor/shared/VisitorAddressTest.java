package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.ForwardedHeaderFilter;

class VisitorAddressTest {
    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void believesNoForwardingHeaderOfAVisitor() throws Exception {
        var open = new VisitorAddress(false);
        assertThat(open.of(forwarded("203.0.113.9"))).isEqualTo("192.0.2.1");
        var proxied = new VisitorAddress(true);
        assertThat(proxied.of(forwarded("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(proxied.of(forwarded("198.51.100.1, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(proxied.of(new MockHttpServletRequest())).isEqualTo("127.0.0.1");
    }

    @Test
    void countsAWholeNetworkOfIpv6AsOne() {
        var open = new VisitorAddress(false);
        assertThat(open.of(from("2001:db8:0:1::5"))).isEqualTo(open.of(from("2001:db8:0:1:ffff::9")));
        assertThat(open.of(from("2001:db8:0:2::5"))).isNotEqualTo(open.of(from("2001:db8:0:1::5")));
        assertThat(new VisitorAddress(true).of(behind("not:an:address"))).isEqualTo("unreadable");
    }

    @Test
    void writesDownTheWholeAddress() throws Exception {
        var open = new VisitorAddress(false);
        assertThat(open.currentWhole()).isEmpty();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(forwarded("203.0.113.9")));
        assertThat(open.currentWhole()).contains("192.0.2.1");
        assertThat(open.current()).contains("192.0.2.1");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(from("2001:db8:0:1::5%eth0")));
        assertThat(open.currentWhole()).contains("2001:db8:0:1:0:0:0:5");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(behind("x".repeat(500))));
        assertThat(new VisitorAddress(true).currentWhole()).contains("unreadable");
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static MockHttpServletRequest behind(String header) {
        var request = from("192.0.2.1");
        request.addHeader("X-Forwarded-For", header);
        return request;
    }

    /** As it arrives after the filter that believes these headers for links. */
    private static HttpServletRequest forwarded(String header) throws Exception {
        var chain = new MockFilterChain();
        new ForwardedHeaderFilter().doFilter(behind(header), new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
