package nl.werkzaak.tweedespoor.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.werkzaak.tweedespoor.poortwachter.Rule;
import nl.werkzaak.tweedespoor.poortwachter.RuleSet;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document tells the truth about what runs: addresses, parameters, fields, refusals. */
@PortalTest
class OpenApiDocumentTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @LocalServerPort
    int port;

    private ApiClient api;
    private JsonNode document;

    @BeforeEach
    void readTheServedDocument() {
        api = new ApiClient(port);
        var served = api.get(ApiClient.DOCUMENT);
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(ApiClient.type(served)).isEqualTo("application/yaml");
        Map<String, Object> read = new Yaml().load(served.body());
        document = JSON.valueToTree(read);
    }

    @Test
    void isAnOpenApiDocumentOfEveryAddress() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrder(ApiClient.TIMELINE, ApiClient.PACKAGES, ApiClient.DOCUMENT);
        assertThat(references(document)).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
        for (var schema : document.at("/components/schemas").properties()) {
            var metaSchema = SCHEMAS.getSchema(
                    com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
            assertThat(metaSchema.validate(schema.getValue()))
                    .as(schema.getKey())
                    .isEmpty();
        }
    }

    @Test
    void namesExactlyTheParametersThatAreTaken() {
        assertThat(parameters(ApiClient.TIMELINE)).isEqualTo(new TreeSet<>(TimelineQuestion.PARAMETERS));
        assertThat(parameters(ApiClient.PACKAGES)).containsExactly("lang", "place");
        assertThat(parameters(ApiClient.DOCUMENT)).isEmpty();
    }

    /** Each example and default of the document is taken; what its schema forbids is refused by the server too. */
    @Test
    void saysOfEveryParameterWhatTheServerSays() {
        for (var value :
                List.of("2026-03-02", "1990-01-01", "2100-12-31", "1989-12-31", "2101-01-01", "x", "2026-2-2")) {
            assertAgree("firstSickDay", value, "");
        }
        for (var name : List.of("planMade", "evaluationHeld", "returnRuledOut", "prospectUntil", "wiaApplied")) {
            for (var value : List.of("2026-06-01", "2101-06-01", "morgen")) {
                assertAgree(name, value, "firstSickDay=2026-03-02&");
            }
        }
        for (var value : List.of("0", "7", "52", "53", "-1", "1.5", "a", "100")) {
            assertAgree("sanctionWeeks", value, "firstSickDay=2026-03-02&");
        }
        for (var value : List.of("true", "false", "yes", "1")) {
            assertAgree("noCapacity", value, "firstSickDay=2026-03-02&");
        }
        for (var value : List.of("nl", "en", "de", "NL")) {
            assertAgree("lang", value, "firstSickDay=2026-03-02&");
        }
    }

    private void assertAgree(String name, String value, String before) {
        var node = parameter(ApiClient.TIMELINE, name).get("schema");
        var errors = validate(node, JSON.valueToTree(value));
        var status = api.timeline(before + name + "=" + value).statusCode();
        assertThat(status).as("%s=%s, document says %s", name, value, errors).isEqualTo(errors.isEmpty() ? 200 : 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstSickDay=2026-03-02",
                "firstSickDay=2026-03-02&lang=en&noCapacity=true&sanctionWeeks=52&wiaApplied=2028-01-10",
                "firstSickDay=2026-01-05&recovered=2026-05-04/2026-05-30&recovered=2026-07-01/2026-08-30",
                "firstSickDay=2026-03-02&evaluationHeld=2027-02-15&prospectUntil=2027-09-01&planMade=2026-04-20",
                "firstSickDay=1990-01-01&returnRuledOut=1990-06-01",
                "firstSickDay=2100-12-31"
            })
    void describesEveryTimeline(String query) {
        var answer = api.timeline(query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(validate("Timeline", ApiClient.json(answer))).isEmpty();
    }

    @Test
    void describesTheCatalogue() {
        assertThat(validate("Catalogue", ApiClient.json(api.get(ApiClient.PACKAGES))))
                .isEmpty();
        assertThat(validate("Catalogue", ApiClient.json(api.get(ApiClient.PACKAGES + "?lang=en"))))
                .isEmpty();
    }

    @Test
    void describesEveryRefusal() {
        for (var path : List.of(
                ApiClient.TIMELINE,
                ApiClient.TIMELINE + "?firstSickDay=x",
                ApiClient.PACKAGES + "?x=1",
                "/api/v1/none")) {
            assertThat(validate("Problem", ApiClient.json(api.get(path)))).isEmpty();
        }
        assertThat(validate("Problem", ApiClient.json(api.send("DELETE", ApiClient.PACKAGES))))
                .isEmpty();
    }

    /** A schema that takes everything would prove nothing. */
    @Test
    void wouldFindAFieldTooMuchOrTooLittle() {
        var timeline = (ObjectNode) ApiClient.json(api.timeline("firstSickDay=2026-03-02"));
        timeline.put("more", 1);
        assertThat(validate("Timeline", timeline)).isNotEmpty();
        timeline.remove(List.of("more", "lastPaidDay"));
        assertThat(validate("Timeline", timeline)).isNotEmpty();
        var keys = document.at("/components/schemas/Duty/properties/key/enum");
        assertThat(StreamSupport.stream(keys.spliterator(), false).map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(
                        RuleSet.current().rules().stream().map(Rule::key).toList());
    }

    private Collection<Error> validate(String schema, JsonNode answer) {
        return validate(JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), answer);
    }

    /** The schema with the document's components beside it, so that its references lead somewhere. */
    private Collection<Error> validate(JsonNode schema, JsonNode value) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.get("components"));
        return SCHEMAS.getSchema(whole)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Set<String> parameters(String path) {
        var names = new TreeSet<String>();
        document.get("paths")
                .get(path)
                .get("get")
                .path("parameters")
                .forEach(each -> names.add(resolved(each).get("name").asString()));
        return names;
    }

    private JsonNode parameter(String path, String name) {
        for (var each : document.get("paths").get(path).get("get").get("parameters")) {
            if (resolved(each).get("name").asString().equals(name)) {
                return resolved(each);
            }
        }
        throw new AssertionError(name);
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.get("$ref");
        return reference == null ? node : document.at(reference.asString().substring(1));
    }

    private static List<String> references(JsonNode node) {
        return node.findValues("$ref").stream().map(JsonNode::asString).toList();
    }
}
