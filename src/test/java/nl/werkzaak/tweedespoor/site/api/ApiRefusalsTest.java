package nl.werkzaak.tweedespoor.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is asked wrongly is refused with a reason and the name of the parameter, and never logged. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ApiRefusalsTest {
    private static final String OK = "firstSickDay=2026-03-02";

    @LocalServerPort
    int port;

    private ApiClient api;

    @BeforeEach
    void client() {
        api = new ApiClient(port);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("", "firstSickDay", "missing"),
                Arguments.of("firstSickDay=", "firstSickDay", "date"),
                Arguments.of("firstSickDay=2026-02-30", "firstSickDay", "date"),
                Arguments.of("firstSickDay=2027-02-29", "firstSickDay", "date"),
                Arguments.of("firstSickDay=2026-13-01", "firstSickDay", "date"),
                Arguments.of("firstSickDay=2026-00-10", "firstSickDay", "date"),
                Arguments.of("firstSickDay=02-03-2026", "firstSickDay", "date"),
                Arguments.of("firstSickDay=2026-3-2", "firstSickDay", "date"),
                Arguments.of("firstSickDay=20260302", "firstSickDay", "date"),
                Arguments.of("firstSickDay=2026-03-02T00:00:00Z", "firstSickDay", "date"),
                Arguments.of("firstSickDay=%202026-03-02", "firstSickDay", "date"),
                Arguments.of("firstSickDay=%D9%A2%D9%A0%D9%A2%D9%A6-03-02", "firstSickDay", "date"),
                Arguments.of("firstSickDay=1989-12-31", "firstSickDay", "year"),
                Arguments.of("firstSickDay=2101-01-01", "firstSickDay", "year"),
                Arguments.of(OK + "&" + OK, "firstSickDay", "repeated"),
                Arguments.of(OK + "&recovered=2026-05-04", "recovered", "period"),
                Arguments.of(OK + "&recovered=2026-05-04/", "recovered", "period"),
                Arguments.of(OK + "&recovered=2026-05-04/2026-06-31", "recovered", "period"),
                Arguments.of(OK + "&recovered=2026-05-04/2026-05-10/2026-05-12", "recovered", "period"),
                Arguments.of(OK + "&recovered=2026-05-04/2101-05-10", "recovered", "year"),
                Arguments.of(OK + "&recovered=2026-02-20/2026-03-10", "recovered", "recoveredTooEarly"),
                Arguments.of(OK + "&recovered=2026-03-02/2026-03-10", "recovered", "recoveredTooEarly"),
                Arguments.of(OK + "&recovered=2026-05-30/2026-05-04", "recovered", "reversed"),
                Arguments.of(
                        OK + "&recovered=2026-06-01/2026-06-10&recovered=2026-05-04/2026-06-01",
                        "recovered",
                        "overlap"),
                Arguments.of(OK + periods(51), "recovered", "tooManyPeriods"),
                Arguments.of(OK + "&planMade=2026-03-01", "planMade", "beforeFirst"),
                Arguments.of(OK + "&evaluationHeld=2026-03-01", "evaluationHeld", "beforeFirst"),
                Arguments.of(OK + "&returnRuledOut=2026-03-01", "returnRuledOut", "beforeFirst"),
                Arguments.of(OK + "&prospectUntil=2026-03-01", "prospectUntil", "beforeFirst"),
                Arguments.of(OK + "&wiaApplied=2026-03-01", "wiaApplied", "beforeFirst"),
                Arguments.of(OK + "&planMade=2026-04-20&planMade=2026-04-20", "planMade", "repeated"),
                Arguments.of(OK + "&sanctionWeeks=1&sanctionWeeks=2", "sanctionWeeks", "repeated"),
                Arguments.of(OK + "&sanctionWeeks=53", "sanctionWeeks", "sanctionWeeks"),
                Arguments.of(OK + "&sanctionWeeks=-1", "sanctionWeeks", "sanctionWeeks"),
                Arguments.of(OK + "&sanctionWeeks=1.5", "sanctionWeeks", "sanctionWeeks"),
                Arguments.of(OK + "&sanctionWeeks=99999999999999999999", "sanctionWeeks", "sanctionWeeks"),
                Arguments.of(OK + "&sanctionWeeks=", "sanctionWeeks", "sanctionWeeks"),
                Arguments.of(OK + "&noCapacity=yes", "noCapacity", "yesOrNo"),
                Arguments.of(OK + "&noCapacity", "noCapacity", "yesOrNo"),
                Arguments.of(OK + "&lang=de", "lang", "language"),
                Arguments.of(OK + "&firstsickday=2026-03-02", "firstsickday", "unknown"),
                Arguments.of(OK + "&bsn=123", "bsn", "unknown"),
                Arguments.of(OK + "&=1", "", "unknown"),
                Arguments.of(OK + "&planMade=%zz", "planMade", "encoding"),
                Arguments.of(OK + "&planMade=2026-04-2%", "planMade", "encoding"),
                Arguments.of(OK + "&planMade=%C3%28", "planMade", "encoding"),
                Arguments.of(OK + "&planMade=" + "9".repeat(10_000), "query", "tooLong"),
                Arguments.of("x=" + "1".repeat(10_000), "query", "tooLong"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void namesTheParameterInBothLanguages(String query, String parameter, String reason, CapturedOutput log)
            throws IOException {
        for (var language : new String[] {"nl", "en"}) {
            var asked = query.contains("lang=") || query.length() > 4_000 || query.isEmpty()
                    ? query
                    : query + "&lang=" + language;
            var answer = api.raw(ApiClient.TIMELINE + "?" + asked);
            assertThat(ApiClient.status(answer)).isEqualTo(400);
            assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
            assertThat(answer).contains("\"parameter\":\"" + parameter + "\"");
            assertThat(answer).contains(start(asked.endsWith("lang=en") ? "en" : "nl", reason));
            assertThat(answer).doesNotContain("Set-Cookie", "Exception", "\tat ", "!api.");
        }
        assertThat(log.getAll()).doesNotContain("2026-03-02", "firstSickDay=");
    }

    /** Enough of the sentence to tell the reasons apart. */
    private static String start(String language, String reason) {
        var bundle = ResourceBundle.getBundle("messages.api", Locale.of(language));
        var text = bundle.getString("api.refusal." + reason).replace("''", "'");
        return text.substring(text.indexOf("{0}") + 3).strip();
    }

    private static String periods(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LocalDate.of(2026, 4, 1).plusDays(2L * i))
                .map(day -> "&recovered=" + day + "/" + day)
                .collect(Collectors.joining());
    }

    @Test
    void takesFiftyPeriods() {
        assertThat(api.timeline(OK + periods(50)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void onlyReads(String method) {
        for (var path : new String[] {ApiClient.TIMELINE + "?" + OK, ApiClient.PACKAGES, ApiClient.DOCUMENT}) {
            var answer = api.send(method, path, "Origin", "https://elders.example");
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(ApiClient.type(answer)).isEqualTo("application/problem+json");
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api, 404",
        "GET, /api/, 404",
        "GET, /api/v1, 404",
        "GET, /api/v1/packages/, 404",
        "GET, /api/v1/Packages, 404",
        "GET, /api/v1/packages/1, 404",
        "GET, /api/v1//packages, 400",
        "GET, /api/v1/packages;jsessionid=1, 400",
        "GET, /api/v1/%2e%2e/packages, 400",
        "NONSENSE, /api/v1/packages, 405",
        "GET, /api/v1/packages?page=1, 400",
        "GET, /api/v1/openapi.yaml?x=1, 400"
    })
    void refusesOtherAddressesInTheSameWords(String method, String target, int status) throws IOException {
        var answer = api.raw(method, target);
        assertThat(ApiClient.status(answer)).isEqualTo(status);
        assertThat(answer).doesNotContain("Set-Cookie", "Exception", "Tomcat");
        assertThat(answer).containsIgnoringCase("application/problem+json");
    }

    /** The server itself refuses these, before any code of the portal: clean, without a trace, unlogged. */
    @Test
    void refusesWhatIsNoHttpWithoutATrace(CapturedOutput log) throws IOException {
        var targets = new String[] {
            ApiClient.TIMELINE + "?" + OK + "&planMade=" + "9".repeat(100_000),
            ApiClient.TIMELINE + "?" + OK + "&planMade=2026 04 20",
            ApiClient.TIMELINE + "?" + OK + "&planMade=é",
            ApiClient.TIMELINE + "?" + OK + "&planMade=\u0001",
            "/api/v1/poort%zzwachter?" + OK,
            "/api/v1/poort%00wachter?" + OK,
        };
        for (var target : targets) {
            var answer = api.raw(target);
            assertThat(ApiClient.status(answer))
                    .as(target.length() > 100 ? "long" : target)
                    .isIn(400, 414, 431);
            assertThat(answer).doesNotContain("Exception", "\tat ", "Tomcat", "Set-Cookie");
            assertThat(answer).contains("application/problem+json", "\"status\":");
        }
        var relaxed = api.raw(ApiClient.TIMELINE + "?" + OK + "&planMade={\"<|>\\^`[]}");
        assertThat(relaxed).contains("\"parameter\":\"planMade\"");
        assertThat(log.getAll()).doesNotContain("2026-03-02");
    }

    /** From an address of its own, so that no other test is refused. */
    @Test
    void saysWhenToComeBackToWhoAsksTooMuch() {
        var eager = new ApiClient(port, "127.2.0.1");
        var answer = eager.get("/api/v1/none");
        for (var i = 0; i < 9_000 && answer.statusCode() == 404; i++) {
            answer = eager.get("/api/v1/none");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(ApiClient.type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After").map(Long::valueOf))
                .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1L, 2L));
        assertThat(api.timeline(OK).statusCode()).isEqualTo(200);
    }

    @Test
    void leavesTheSessionAlone() {
        var answer = api.get(ApiClient.TIMELINE + "?" + OK, "Cookie", "JSESSIONID=abc");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
