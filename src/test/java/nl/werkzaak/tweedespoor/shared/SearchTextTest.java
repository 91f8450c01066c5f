package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bakkerij            | +bakkerij*
            bakkerij de gouden  | +bakkerij* +gouden*
            Zorg-huis 'Linge'   | +Zorg* +huis* +Linge*
            +a* -bakk~ (x)<y>@3 | +bakk*
            "café één"          | +café* +één*
            b.v. 24/7 zorg      | +zorg*
            """)
    void makesWordsThatMayBeCutShort(String typed, String words) {
        assertThat(SearchText.of(typed).allWords()).isEqualTo(words);
    }

    @Test
    void keepsShortWordsApart() {
        assertThat(SearchText.of("de korst bv").shortWords()).containsExactly("de", "bv");
    }

    @ParameterizedTest
    @CsvSource({"12345678, true", "123 456, true", "24 zorg, false", "'', false", "%%, false"})
    void knowsNumbers(String typed, boolean digits) {
        assertThat(SearchText.of(typed).isDigits()).isEqualTo(digits);
    }

    @Test
    void readsEightWordsAtMost() {
        assertThat(SearchText.of("een twee drie vier vijf zes zeven acht negen").words())
                .hasSize(8)
                .doesNotContain("negen");
    }
}
