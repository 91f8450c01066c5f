package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.trajectory.SettlementPolicy.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementPolicyTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-06-01");
    private static final Money PRICE = Money.euros("2750.00");

    /** BASIS: 28 hours in 26 weeks. */
    @ParameterizedTest
    @CsvSource({
        "BACK_AT_OWN_WORK,   420, 20,  687.50,   0.00,  687.50, 1375.00, -687.50",
        "PLACED,             420, 20,  687.50,   0.00,  687.50, 1375.00, -687.50",
        "DECEASED,             0, 20,    0.00,   0.00,    0.00, 1375.00, -1375.00",
        "EMPLOYER_REQUEST,   420, 20,  687.50, 206.25,  893.75, 1375.00, -481.25",
        "EMPLOYEE_WITHDREW, 1260, 20, 2062.50,  68.75, 2131.25, 1375.00,  756.25",
        "OTHER,             1260, 91, 2062.50,  68.75, 2131.25, 2062.50,   68.75",
        "OTHER,             1680, 91, 2750.00,   0.00, 2750.00, 2062.50,  687.50",
        "OTHER,             2400, 91, 2750.00,   0.00, 2750.00, 2062.50,  687.50",
    })
    void settlesByTheRules(
            StopReason reason,
            int minutes,
            int days,
            String delivered,
            String rest,
            String total,
            String asked,
            String balance) {
        var settled = SettlementPolicy.settle(facts(minutes, PRICE), reason, MONDAY.plusDays(days));
        assertThat(settled.delivered()).isEqualTo(Money.euros(delivered));
        assertThat(settled.rest()).isEqualTo(Money.euros(rest));
        assertThat(settled.total()).isEqualTo(Money.euros(total));
        assertThat(settled.asked()).isEqualTo(Money.euros(asked));
        assertThat(settled.balance()).isEqualTo(Money.euros(balance));
    }

    @Test
    void asksATenthOfTheRestForEveryReasonButThreeFairOnes() {
        var fair = EnumSet.of(StopReason.BACK_AT_OWN_WORK, StopReason.PLACED, StopReason.DECEASED);
        for (var reason : StopReason.values()) {
            var rest =
                    SettlementPolicy.settle(facts(420, PRICE), reason, MONDAY).rest();
            assertThat(rest.cents() == 0).as(reason.name()).isEqualTo(fair.contains(reason));
        }
    }

    /** Seeded, so that a failure comes back. */
    @Test
    void neverAsksMoreThanIsOpen() {
        var random = new Random(20261122);
        for (var n = 0; n < 5_000; n++) {
            var reason = StopReason.values()[random.nextInt(StopReason.values().length)];
            var facts = facts(random.nextInt(5_000), Money.of(1 + random.nextInt(2_000_000)));
            var settled = SettlementPolicy.settle(facts, reason, MONDAY.plusDays(random.nextInt(400)));
            assertThat(settled.balance()).isLessThanOrEqualTo(settled.price().minus(settled.asked()));
            assertThat(settled.total()).isBetween(Money.ZERO, settled.price());
        }
    }

    private static Facts facts(int minutes, Money price) {
        return new Facts(MONDAY, 26, 28 * 60, minutes, price, price.percent(2_100));
    }
}
