package nl.werkzaak.tweedespoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in Dutch and English with the same arguments, and every text the code asks for exists. */
class MessageBundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|new Refusal|texts\\.get)\\(\\s*(?:locale,\\s*)?\"([a-zA-Z0-9.]+[a-zA-Z0-9])\"");

    static Stream<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_(nl|en)\\.properties$", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keepsBothLanguagesInStep(String module) throws IOException {
        Map<String, String> dutch = read(module, "nl");
        Map<String, String> english = read(module, "en");

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch)
                .allSatisfy((key, text) ->
                        assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void formatsEveryText(String module) throws IOException {
        for (String language : List.of("nl", "en")) {
            assertThat(read(module, language)).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                String shown = new MessageFormat(text, Locale.of(language))
                        .format(new Object[] {"a", "b", "c", "d", "e", "f"});
                assertThat(shown).as(key).doesNotContain("{");
                assertThat(lostApostrophe(text))
                        .as(key + ": write '' for an apostrophe")
                        .isFalse();
            });
        }
    }

    @Test
    void holdsEveryTextThatTheCodeAsksFor() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String module : modules().toList()) {
            known.addAll(read(module, "nl").keySet());
        }
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(file.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    /** A single apostrophe vanishes from the text that is shown. */
    private static boolean lostApostrophe(String text) {
        return text.replace("''", "").contains("'");
    }

    private static Map<String, String> read(String module, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(module + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
