package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3250 | 325000",
                "3.250 | 325000",
                "3,250 | 325000",
                "3.250,00 | 325000",
                "3,250.00 | 325000",
                "3250,5 | 325050",
                "3250.55 | 325055",
                "3.250,- | 325000",
                "€ 3.250,00 | 325000",
                "1.234.567,89 | 123456789",
                "0 | 0",
                "30,5 | 3050"
            })
    void readsAnAmountAsPeopleTypeIt(String text, long cents) {
        assertThat(Amounts.parse(text)).isEqualTo(Money.of(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1.2.3", "3.25,00", "12,345,6", "tien", "1e9", "3250,123456", "99999999999", "½"})
    void refusesWhatIsNoAmount(String text) {
        assertThatThrownBy(() -> Amounts.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("shared.amount.invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "€"})
    void asksForAMissingAmount(String text) {
        assertThatThrownBy(() -> Amounts.parse(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("shared.required"));
    }
}
