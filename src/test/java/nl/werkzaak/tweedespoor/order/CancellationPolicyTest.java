package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-22, 2026-06-08", // two plain weeks
        "2026-06-08, 2026-05-22", // Whit Monday in between: one working day earlier
        "2026-04-20, 2026-04-02", // Good Friday and Easter Monday in between
        "2026-05-18, 2026-04-30", // Liberation Day and Ascension Day in between
        "2027-01-04, 2026-12-17", // Christmas Day and New Year's Day, both a Friday
    })
    void isFreeUntilTenWorkingDaysBefore(LocalDate intake, LocalDate lastFreeDay) {
        assertThat(CancellationPolicy.lastFreeDay(intake)).isEqualTo(lastFreeDay);
        assertThat(quote(lastFreeDay, intake, "0.00", "2750.00").price()).isEqualTo(Money.ZERO);
        assertThat(quote(lastFreeDay.plusDays(1), intake, "0.00", "2750.00").price())
                .isEqualTo(Money.euros("275.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 2750.00, 275.00", // nothing delivered: a tenth
        "500.00, 2750.00, 725.00", // 500 and a tenth of 2250
        "500.00, 600.00, 600.00", // never above the open price
        "2750.00, 2750.00, 2750.00",
        "0.05, 2750.00, 275.05", // 0.05 and 274.995, half-up
    })
    void asksDeliveredHoursAndATenthOfTheRest(String delivered, String open, String price) {
        var intake = LocalDate.parse("2026-06-22");
        assertThat(quote(LocalDate.parse("2026-06-20"), intake, delivered, open).price())
                .isEqualTo(Money.euros(price));
    }

    @Test
    void asksNothingBeforeTheSignature() {
        var intake = LocalDate.parse("2026-06-22");
        var price = Money.euros("2750.00");
        var quote = CancellationPolicy.quote(
                new CancellationPolicy.Facts(intake.minusDays(1), intake, false, price, Money.ZERO, price));
        assertThat(quote.free()).isTrue();
        assertThat(quote.price()).isEqualTo(Money.ZERO);
    }

    private static CancellationPolicy.Quote quote(LocalDate today, LocalDate intake, String delivered, String open) {
        return CancellationPolicy.quote(new CancellationPolicy.Facts(
                today, intake, true, Money.euros("2750.00"), Money.euros(delivered), Money.euros(open)));
    }
}
