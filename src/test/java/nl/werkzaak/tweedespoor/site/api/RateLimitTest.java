package nl.werkzaak.tweedespoor.site.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ForwardedHeaderFilter;

class RateLimitTest {
    private long now;
    private final RateLimit limit = new RateLimit(60, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsAVisitorThroughUntilTheBucketIsEmptyAndAgainLater() {
        take("a", 60);
        assertThatThrownBy(() -> limit.take("a")).isInstanceOfSatisfying(ApiProblem.class, problem -> {
            assertThat(problem.status).isEqualTo(429);
            assertThat(problem.retryAfterSeconds).isBetween(1L, 2L);
        });
        limit.take("b");
        now += Duration.ofSeconds(5).toNanos();
        take("a", 5);
        assertThatThrownBy(() -> limit.take("a")).isInstanceOf(ApiProblem.class);
    }

    @Test
    void forgetsVisitorsWhenThereAreTooMany() {
        for (var i = 0; i < RateLimit.MOST_VISITORS + 500; i++) {
            limit.take("visitor" + i);
        }
        assertThat(limit.visitors()).isEqualTo(RateLimit.MOST_VISITORS);
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

    private void take(String visitor, int times) {
        for (var i = 0; i < times; i++) {
            limit.take(visitor);
        }
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
