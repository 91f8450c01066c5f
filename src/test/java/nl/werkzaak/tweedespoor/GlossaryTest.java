package nl.werkzaak.tweedespoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A word that the code does not use does not belong in the glossary. */
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("^\\| (\\w+) \\|", Pattern.MULTILINE);
    private static String code = "";

    @BeforeAll
    static void readTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(GlossaryTest::text)
                    .collect(Collectors.joining());
        }
    }

    static Stream<String> words() {
        return ROW.matcher(text(Path.of("docs/glossary.md")))
                .results()
                .map(found -> found.group(1))
                .skip(1);
    }

    @ParameterizedTest
    @MethodSource("words")
    void isAWordOfTheCode(String word) {
        var upper = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        var name = Pattern.compile("\\b(" + word + "|\\w*" + upper + "\\w*)\\b");

        assertThat(name.matcher(code).find()).as(word).isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
