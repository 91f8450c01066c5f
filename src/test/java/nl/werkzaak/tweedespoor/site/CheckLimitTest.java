package nl.werkzaak.tweedespoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** How often one visitor may check a document. */
class CheckLimitTest {
    private final CheckLimit limit = new CheckLimit(new CheckSettings(3), new VisitorAddress(false));

    @Test
    void stopsOneVisitorAndNobodyElse() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.mayCheck(from("192.0.2.1"))).isTrue();
        }
        assertThat(limit.mayCheck(from("192.0.2.1"))).isFalse();
        assertThat(limit.mayCheck(from("192.0.2.2"))).isTrue();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
