package nl.werkzaak.tweedespoor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds words that often mean medical or private data. A word list cannot judge, so it only warns; the words are data
 * in {@code words/medical_nl.txt}.
 */
@Component
public class MedicalWords {
    private static final String LIST = "/words/medical_nl.txt";

    private final Pattern words = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + lines().map(MedicalWords::pattern).collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words as they were written, each once, in their order. */
    public List<String> in(String... texts) {
        var found = new LinkedHashSet<String>();
        for (var text : texts) {
            words.matcher(text).results().forEach(hit -> found.add(hit.group().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(found);
    }

    private static java.util.stream.Stream<String> lines() {
        try (var in = MedicalWords.class.getResourceAsStream(LIST)) {
            var text = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n")).map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pattern(String word) {
        var open = word.endsWith("*");
        var stem = Pattern.quote(open ? word.substring(0, word.length() - 1) : word);
        return open ? stem + "[\\p{L}-]*" : stem;
    }
}
