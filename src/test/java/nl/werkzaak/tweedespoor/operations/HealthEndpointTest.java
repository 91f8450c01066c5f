package nl.werkzaak.tweedespoor.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody learns of the portal's health: UP or DOWN. */
@PortalTest
class HealthEndpointTest {
    private final HttpClient web = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    WebEndpointsSupplier endpoints;

    @Autowired
    DataSource database;

    @Test
    void saysUpAndNothingElse() throws Exception {
        var answer = get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void saysDownWithoutItsDatabase() {
        Wire.cut(database, () -> {
            var answer = get("/actuator/health");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("{\"status\":\"DOWN\"}");
        });
    }

    @Test
    void hasNoOtherEndpoint() {
        assertThat(endpoints.getEndpoints()).singleElement().satisfies(endpoint -> assertThat(
                        endpoint.getEndpointId().toString())
                .isEqualTo("health"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/",
                "/actuator/health/db",
                "/actuator/health/",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/info",
                "/actuator/beans",
                "/actuator/configprops",
                "/actuator/loggers",
                "/actuator/threaddump",
                "/actuator/shutdown"
            })
    void showsNothingElse(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).isIn(302, 403, 404);
        assertThat(answer.body()).doesNotContain("status", "java");
    }

    private HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        try {
            return web.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
