package nl.werkzaak.tweedespoor.shared;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody typed to find something: words that may be cut short, or the beginning of a number. Signs that a
 * database would read as its own are left out.
 *
 * @param words in the order typed, without signs
 */
public record SearchText(List<String> words) {
    /** Shorter words are not in a full-text index (MariaDB's {@code innodb_ft_min_token_size}). */
    private static final int INDEXED = 3;

    private static final int MOST_WORDS = 8;

    public SearchText {
        words = List.copyOf(words);
    }

    public static SearchText of(String typed) {
        return new SearchText(Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList());
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether it can only be a number, such as one of the trade register. */
    public boolean isDigits() {
        return !isBlank() && words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
    }

    public String digits() {
        return String.join("", words);
    }

    /** Every word that is in the index must occur, perhaps longer; for {@code MATCH … AGAINST (… IN BOOLEAN MODE)}. */
    public String allWords() {
        return words.stream()
                .filter(SearchText::isIndexed)
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    public List<String> shortWords() {
        return words.stream().filter(word -> !isIndexed(word)).toList();
    }

    private static boolean isIndexed(String word) {
        return word.codePointCount(0, word.length()) >= INDEXED;
    }
}
