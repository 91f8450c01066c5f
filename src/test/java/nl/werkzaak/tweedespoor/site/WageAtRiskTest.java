package nl.werkzaak.tweedespoor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageAtRiskTest {

    @ParameterizedTest
    @CsvSource({
        // a whole year is twelve months
        "2600.00, 52, 3000, 31200.00, 9360.00, 40560.00",
        "2600.00, 52, 0, 31200.00, 0.00, 31200.00",
        // 1000.00 * 12 / 52 = 230.769…; 30 % of 230.77 = 69.231
        "1000.00, 1, 3000, 230.77, 69.23, 300.00",
        // 0.13 * 12 / 52 = 0.03; half of it is rounded up
        "0.13, 1, 5000, 0.03, 0.02, 0.05",
        "50000.00, 26, 10000, 300000.00, 300000.00, 600000.00"
    })
    void countsWageAndCharges(String wage, int weeks, int charges, String paid, String onTop, String total) {
        var risk = new WageAtRisk(Money.euros(wage), weeks, charges);

        assertThat(risk.wage()).isEqualTo(Money.euros(paid));
        assertThat(risk.charges()).isEqualTo(Money.euros(onTop));
        assertThat(risk.total()).isEqualTo(Money.euros(total));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 52, 3000, wage",
        "-1, 52, 3000, wage",
        "5000001, 52, 3000, wage",
        "260000, 0, 3000, weeks",
        "260000, 53, 3000, weeks",
        "260000, 52, -1, charges",
        "260000, 52, 10001, charges"
    })
    void refusesWhatCannotBeAtItsField(long cents, int weeks, int charges, String field) {
        assertThatThrownBy(() -> new WageAtRisk(Money.of(cents), weeks, charges))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    @Test
    void knowsTheLongestSanctionFromTheRules() {
        assertThat(WageAtRisk.mostWeeks()).isEqualTo(52);
    }
}
