package nl.werkzaak.tweedespoor.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The terms of the law stand in the engine's rules and nowhere else in the product. */
class DatesOfLawTest {
    private static final Path CODE = Path.of("src/main/java/nl/werkzaak/tweedespoor");

    /** Weeks 42, 46, 52, 58, 88, 91, 93, 98 and 104 in days, and weeks added to a day. */
    private static final Pattern TERM = Pattern.compile(
            "(?<![\\w.])(?:294|322|364|406|616|637|651|686|727|728)L?\\b|(?:plus|minus)Weeks\\((?:4[26]|5[28]|8[8]|9[138]|104)\\)");

    /** Drawings with invented dates, which promise nothing to anybody. */
    private static final List<String> INVENTED = List.of("StyleguideSamples.java", "HouseStyleSample.java");

    @Test
    void areReckonedByTheEngineOnly() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            var offenders = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(CODE.resolve("poortwachter")))
                    .filter(file -> !INVENTED.contains(file.getFileName().toString()))
                    .flatMap(file -> code(file).map(line -> file.getFileName() + ": " + line))
                    .filter(line -> TERM.matcher(line).find())
                    .toList();
            assertThat(offenders).isEmpty();
        }
    }

    private static Stream<String> code(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
