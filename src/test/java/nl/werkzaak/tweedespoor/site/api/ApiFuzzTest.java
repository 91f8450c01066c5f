package nl.werkzaak.tweedespoor.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No query makes the API fail: it answers, or refuses with the parameter named. */
@PortalTest
class ApiFuzzTest {
    /** Requests from one address, well below the limit. */
    private static final int PER_ADDRESS = 1_000;

    @LocalServerPort
    int port;

    @Test
    void answersOrRefusesTwoThousandQueries() throws IOException {
        fuzz(2_000, 4L);
    }

    @Test
    @Tag("slow")
    void answersOrRefusesFiftyThousandQueries() throws IOException {
        fuzz(50_000, 50_000L);
    }

    private void fuzz(int requests, long seed) throws IOException {
        var fuzz = new ApiFuzz(seed);
        Map<Integer, Integer> seen = new TreeMap<>();
        for (var asked = 0; asked < requests; ) {
            // addresses of this machine, each a visitor of its own
            try (var wire = new RawWire(port, "127.1.%d.%d".formatted(asked / 200_000, 1 + asked / PER_ADDRESS))) {
                for (var i = 0; i < PER_ADDRESS && asked < requests; i++, asked++) {
                    var query = fuzz.query();
                    var answer = wire.get(ApiClient.TIMELINE + "?" + query);
                    assertThat(answer.status()).as(query).isIn(200, 400);
                    assertThat(answer.type()).as(query).contains(answer.status() == 200 ? "/json" : "/problem+json");
                    assertThat(answer.body()).as(query).doesNotContain("!api.", "Exception");
                    if (answer.status() == 400) {
                        assertThat(answer.body()).as(query).contains("\"parameter\":");
                    }
                    seen.merge(answer.status(), 1, Integer::sum);
                }
            }
        }
        assertThat(seen.get(200)).as("%s", seen).isGreaterThan(requests / 50);
        assertThat(seen.get(400)).as("%s", seen).isGreaterThan(requests / 2);
    }
}
