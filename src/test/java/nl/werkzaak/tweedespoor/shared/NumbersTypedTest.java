package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A price is never ten or a hundred times what somebody meant. */
class NumbersTypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75.50 | 75.50",
                "75,50 | 75.50",
                "2.5 | 2.5",
                "2,5 | 2.5",
                "1,5 | 1.5",
                ",5 | 0.5",
                "0 | 0",
                "0,05 | 0.05",
                "1250 | 1250",
                "123456789 | 123456789",
                "1.250,00 | 1250.00",
                "1,250.00 | 1250.00",
                "1 250,5 | 1250.5",
                "1 250 | 1250",
                "12.345,6 | 12345.6",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "1.234.567,89 | 1234567.89",
                "1,234,567.89 | 1234567.89",
                "1250,- | 1250.00",
                "€ 1.250,00 | 1250.00",
                "2,5 % | 2.5",
                "-2,5 | -2.5",
            })
    void readsBothMarks(String text, BigDecimal number) {
        assertThat(Amounts.number(text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234 | 1234", "1,234 | 1234", "12.345 | 12345", "999,000 | 999000", "€ 1.250 | 1250"})
    void asksWhatIsMeantByThreeFiguresAfterTheOnlyMark(String text, String meant) {
        assertThatThrownBy(() -> Amounts.number(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("shared.number.ambiguous");
            assertThat(refusal.argList()).containsExactly(meant);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,125", "1250,505", "1.250,505", "1,250.505", "0.333333", "0.123.456"})
    void refusesMoreThanTwoDecimals(String text) {
        refuses(text, "shared.number.decimals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tien",
                "1e3",
                "12.34.56",
                "1,2,3",
                "3.25,00",
                "1,234,56",
                "1.234.56",
                "1.2345,6",
                "7 5",
                "5,",
                ",",
                "-",
                ",-",
                "--5",
                "5-",
                "1234567890",
                "½",
                "٣"
            })
    void refusesWhatIsNoNumber(String text) {
        refuses(text, "shared.number.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "€", "%"})
    void readsNothingWhereNothingIsTyped(String text) {
        assertThat(Amounts.number(text)).isEmpty();
        assertThat(Amounts.whole(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"15 | 15", "-1 | -1", "1.234.567 | 1234567", "1 234 | 1234"})
    void counts(String text, int number) {
        assertThat(Amounts.whole(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1.5", "2,0", "1250,-"})
    void refusesPartsOfWhatCanOnlyBeCounted(String text) {
        assertThatThrownBy(() -> Amounts.whole(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("shared.number.whole"));
    }

    private static void refuses(String text, String key) {
        assertThatThrownBy(() -> Amounts.number(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
