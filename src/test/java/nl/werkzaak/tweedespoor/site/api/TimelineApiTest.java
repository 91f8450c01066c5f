package nl.werkzaak.tweedespoor.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PortalTest
class TimelineApiTest {
    @LocalServerPort
    int port;

    private ApiClient api;

    @BeforeEach
    void client() {
        api = new ApiClient(port);
    }

    @Test
    void answersTheFirstVectorInTheOrderOfTheContract() {
        var answer = api.timeline("firstSickDay=2026-03-02");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ApiClient.type(answer)).isEqualTo("application/json");
        var json = ApiClient.json(answer);
        assertThat(json.propertyNames())
                .containsExactly("firstSickDay", "cases", "duties", "secondTrack", "lastPaidDay", "firstWiaDay");
        assertThat(json.get("duties").get(0).propertyNames())
                .containsExactly(
                        "key",
                        "week",
                        "from",
                        "date",
                        "safeDate",
                        "owner",
                        "rule",
                        "version",
                        "source",
                        "certainty",
                        "text");
        assertThat(json.get("secondTrack").propertyNames()).containsExactly("earliest", "due", "latest", "reasons");
        assertThat(text(json, "lastPaidDay")).isEqualTo("2028-02-27");
        assertThat(text(json, "firstWiaDay")).isEqualTo("2028-02-28");
        assertThat(json.get("cases").toString()).isEqualTo("[{\"firstSickDay\":\"2026-03-02\",\"recovered\":[]}]");
        var evaluation = duty(json, "firstYearEvaluation");
        assertThat(text(evaluation, "from")).isEqualTo("2027-01-18");
        assertThat(text(evaluation, "date")).isEqualTo("2027-03-01");
        assertThat(text(evaluation, "safeDate")).isEqualTo("2027-02-28");
        assertThat(evaluation.get("week").asInt()).isEqualTo(52);
        assertThat(text(evaluation, "owner")).isEqualTo("employerAndEmployee");
        assertThat(text(evaluation, "certainty")).isEqualTo("check");
        assertThat(duty(json, "uwvNotice42").get("from").isNull()).isTrue();
    }

    @Test
    void readsEveryParameter() {
        var json = ApiClient.json(api.timeline("firstSickDay=2026-03-02&planMade=2026-04-20&evaluationHeld=2027-02-15"
                + "&returnRuledOut=2026-10-01&prospectUntil=2027-05-10&wiaApplied=2027-12-23&sanctionWeeks=52"));
        assertThat(text(duty(json, "evaluation"), "date")).isEqualTo("2026-06-01");
        assertThat(json.get("secondTrack").toString())
                .startsWith("{\"earliest\":\"2026-10-01\",\"due\":\"2027-03-29\",\"latest\":\"2027-05-10\"");
        assertThat(text(json, "lastPaidDay")).isEqualTo("2029-03-07");
        var without = ApiClient.json(api.timeline("firstSickDay=2026-03-02&noCapacity=true"));
        assertThat(without.get("secondTrack").get("due").isNull()).isTrue();
        assertThat(without.get("secondTrack").get("latest").isNull()).isTrue();
    }

    @Test
    void countsInterruptionsInAnyOrderAndEncoding() {
        var joined = ApiClient.json(api.timeline("firstSickDay=2026-01-05&recovered=2026-05-04%2F2026-05-30"));
        assertThat(text(joined, "lastPaidDay")).isEqualTo("2028-01-29");
        assertThat(joined.get("cases").get(0).get("recovered").toString()).isEqualTo("[\"2026-05-04/2026-05-30\"]");
        var anew = ApiClient.json(api.timeline(
                "recovered=2026-09-01/2026-09-02&recovered=2026-05-04/2026-05-31&firstSickDay=2026-01-05"));
        assertThat(anew.get("cases").toString())
                .isEqualTo("[{\"firstSickDay\":\"2026-01-05\",\"recovered\":[]},"
                        + "{\"firstSickDay\":\"2026-06-01\",\"recovered\":[\"2026-09-01/2026-09-02\"]}]");
        assertThat(text(anew, "firstSickDay")).isEqualTo("2026-01-05");
    }

    @Test
    void speaksTheLanguageAsked() {
        var query = "firstSickDay=2026-03-02&lang=";
        assertThat(text(duty(ApiClient.json(api.timeline(query + "nl")), "wageEnd"), "text"))
                .startsWith("Einde van de loondoorbetaling. ");
        var english = api.timeline(query + "en");
        assertThat(text(duty(ApiClient.json(english), "wageEnd"), "text")).startsWith("End of wage payment. ");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(english.body()).doesNotContain("!poortwachter");
    }

    @Test
    void isReadableFromAnySiteAndKnowsWhatHasNotChanged() {
        var first = api.timeline("firstSickDay=2026-03-02");
        var etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Cache-Control")).contains("private, max-age=3600");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        for (var known : List.of(etag, "\"other\", " + etag, etag.substring(2), "*")) {
            var again = api.get(ApiClient.TIMELINE + "?firstSickDay=2026-03-02", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(etag);
        }
        var other = api.get(ApiClient.TIMELINE + "?firstSickDay=2026-03-03", "If-None-Match", etag);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void answersHeadAndPreflight() {
        var head = api.send("HEAD", ApiClient.TIMELINE + "?firstSickDay=2026-03-02");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        var preflight = api.send(
                "OPTIONS",
                ApiClient.TIMELINE,
                "Origin",
                "https://elders.example",
                "Access-Control-Request-Method",
                "GET");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, OPTIONS");
        assertThat(preflight.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** The catalogue is the one that the public pages show. */
    @Test
    void showsThePackagesWithPricesAndFirstStart() {
        HttpResponse<String> answer = api.get(ApiClient.PACKAGES);
        assertThat(answer.statusCode()).isEqualTo(200);
        var packages = ApiClient.json(answer).get("packages");
        assertThat(packages.size()).isPositive();
        for (JsonNode each : packages) {
            var net = each.get("priceExVatCents").asLong();
            assertThat(each.get("priceInclVatCents").asLong())
                    .isEqualTo(Math.round(
                            net * (10_000 + each.get("vatBasisPoints").asLong()) / 10_000.0));
            if (!each.get("firstPossibleStart").isNull()) {
                assertThat(LocalDate.parse(text(each, "firstPossibleStart"))
                                .getDayOfWeek()
                                .getValue())
                        .isEqualTo(1);
            }
        }
        assertThat(api.get(
                                ApiClient.PACKAGES,
                                "If-None-Match",
                                answer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    private static JsonNode duty(JsonNode timeline, String key) {
        return StreamSupport.stream(timeline.get("duties").spliterator(), false)
                .filter(duty -> text(duty, "key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
