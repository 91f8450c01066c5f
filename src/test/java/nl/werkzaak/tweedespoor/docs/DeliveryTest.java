package nl.werkzaak.tweedespoor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The compose file and the image's recipe, as far as their text can be checked. */
class DeliveryTest {
    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path RECIPE = Path.of("src/main/docker/Dockerfile");

    private final Map<String, Object> compose = read();

    @Test
    void givesEveryServiceAHealthCheck() {
        assertThat(services().values()).hasSize(3).allSatisfy(service -> assertThat(map(service))
                .containsKey("healthcheck"));
    }

    @Test
    void asksThePortalItselfWhetherItIsUp() throws IOException {
        var check = map(map(services().get("portal")).get("healthcheck"))
                .get("test")
                .toString();
        assertThat(check).contains("GET /actuator/health ", " 200");
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .contains("management.endpoints.web.exposure.include=health");
    }

    @Test
    void waitsForTheHealthOfWhatItNeeds() {
        assertThat(map(map(services().get("portal")).get("depends_on")).values())
                .allSatisfy(need -> assertThat(map(need)).containsEntry("condition", "service_healthy"));
    }

    @Test
    void takesEverySecretFromAFile() {
        assertThat(map(compose.get("secrets")).values()).isNotEmpty().allSatisfy(secret -> assertThat(map(secret))
                .containsOnlyKeys("file"));
        assertThat(usedSecrets()).isSubsetOf(map(compose.get("secrets")).keySet());
    }

    @Test
    void hasNoPasswordInTheFile() throws IOException {
        assertThat(Files.readAllLines(COMPOSE))
                .noneMatch(line -> line.matches("(?i).*(password|key|secret)\\w*\\s*[:=]\\s*(?!/run/secrets/).+")
                        && !line.contains("/run/secrets/")
                        && !line.contains("secrets: [")
                        && !line.trim().startsWith("#"));
    }

    @Test
    void saysWhatEveryVariableIsOrAsksForIt() throws IOException {
        var variables = Pattern.compile("\\$\\{(\\w+)([^}]*)}")
                .matcher(Files.readString(COMPOSE))
                .results()
                .map(match -> match.group(2))
                .toList();
        assertThat(variables).isNotEmpty().allMatch(rest -> rest.startsWith(":?") || rest.startsWith(":-"));
    }

    @Test
    void keepsRowsMailsAndKeysInNamedVolumes() {
        assertThat(map(compose.get("volumes"))).containsOnlyKeys("database", "mail", "data");
    }

    @Test
    void setsOnlySettingsThatAreDocumented() throws IOException {
        var documented = Files.readString(Path.of("docs/configuration.md"));
        assertThat(map(map(services().get("portal")).get("environment")).keySet())
                .allSatisfy(variable -> assertThat(documented).contains(variable));
    }

    @Test
    void copiesPathsThatExist() throws IOException {
        var build = map(map(services().get("portal")).get("build"));
        assertThat(Path.of(build.get("dockerfile").toString()))
                .isEqualTo(RECIPE)
                .exists();
        assertThat(copied()).isNotEmpty().allSatisfy(path -> assertThat(Path.of(path))
                .exists());
    }

    @Test
    void saysThatItWasNotRun() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("it has not been run");
    }

    private static List<String> copied() throws IOException {
        return Files.readAllLines(RECIPE).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> line.split("\\s+"))
                .flatMap(words -> Arrays.stream(words, 1, words.length - 1))
                .toList();
    }

    private List<String> usedSecrets() {
        return services().values().stream()
                .map(service -> map(service).get("secrets"))
                .filter(List.class::isInstance)
                .flatMap(secrets -> ((List<?>) secrets).stream())
                .map(secret -> secret instanceof Map<?, ?> named ? named.get("source") : secret)
                .map(Object::toString)
                .toList();
    }

    private Map<String, Object> services() {
        return map(compose.get("services"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static Map<String, Object> read() {
        try (var text = Files.newBufferedReader(COMPOSE)) {
            return new Yaml().load(text);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
