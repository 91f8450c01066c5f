package nl.werkzaak.tweedespoor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** What the documents name exists: linked files, tests, modules, settings. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+(?:Tests?|E2E))`");
    private static final Pattern SETTING = Pattern.compile("\\$\\{(portal\\.[a-z0-9.-]+)");

    static Stream<Path> documents() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md"), Path.of("ARCHITECTURE.md")), files("docs", ".md"));
    }

    static Stream<Path> decisions() throws IOException {
        return files("docs/adr", ".md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksToFilesThatExist(Path document) throws IOException {
        var folder = document.toAbsolutePath().getParent();
        assertThat(found(LINK, Files.readString(document)))
                .allSatisfy(target -> assertThat(folder.resolve(target)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesTestsThatExist(Path document) throws IOException {
        assertThat(testNames()).containsAll(found(TEST_NAME, Files.readString(document)));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void keepsDecisionsShortAndEnforced(Path decision) throws IOException {
        var text = Files.readString(decision);
        assertThat(text.split("\\s+").length).isLessThanOrEqualTo(350);
        assertThat(text).contains("**Decision.**", "**Why.**", "**Enforced by.**");
    }

    @Test
    void placesEveryModuleInTheArchitecture() throws IOException {
        var architecture = Files.readString(Path.of("ARCHITECTURE.md"));
        assertThat(ApplicationModules.of(Portal.class).stream())
                .allSatisfy(module -> assertThat(architecture).contains("| `" + module.getIdentifier() + "` |"));
    }

    @Test
    void explainsEverySetting() throws IOException {
        var documented = Files.readString(Path.of("docs/configuration.md"));
        assertThat(settings()).isNotEmpty().allSatisfy(setting -> assertThat(documented)
                .as("docs/configuration.md explains %s", setting)
                .contains("`" + variable(setting) + "`"));
    }

    private static Set<String> settings() throws IOException {
        return Stream.concat(
                        ConfigurationRecords.settings(),
                        files("src/main/java", ".java").flatMap(source -> found(SETTING, read(source)).stream()))
                .collect(Collectors.toSet());
    }

    /** {@code portal.base-url} is the environment variable {@code PORTAL_BASE_URL}. */
    private static String variable(String setting) {
        return setting.toUpperCase().replace('-', '_').replace('.', '_');
    }

    private static Set<String> testNames() throws IOException {
        return files("src/test/java", ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (var walk = Files.walk(Path.of(folder))) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }
}
