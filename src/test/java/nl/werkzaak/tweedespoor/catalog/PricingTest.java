package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingTest {
    private static final AddOnOffer CENT =
            new AddOnOffer("CENT", "Eén cent", "", Money.euros("0.01"), 0, Offers.FROM, Money.ZERO);

    /** The five tariffs of the domain notes, then the edges: VAT over the total, half a cent goes up. */
    @ParameterizedTest
    @CsvSource({
        // unit, extra talks, extra cents, VAT, net, tax, gross
        "1350.00, 0, 0, 2100, 1350.00,  283.50, 1633.50",
        "2750.00, 0, 0, 2100, 2750.00,  577.50, 3327.50",
        "4100.00, 0, 0, 2100, 4100.00,  861.00, 4961.00",
        "5250.00, 0, 0, 2100, 5250.00, 1102.50, 6352.50",
        "7350.00, 0, 0, 2100, 7350.00, 1543.50, 8893.50",
        "2750.00, 1, 0, 2100, 2845.00,  597.45, 3442.45",
        "2750.00, 3, 0, 2100, 3035.00,  637.35, 3672.35",
        "1350.00, 2, 1, 2100, 1540.01,  323.40, 1863.41",
        "   0.01, 0, 0, 2100,    0.01,    0.00,    0.01",
        "   0.02, 0, 0, 2100,    0.02,    0.00,    0.02",
        "   0.03, 0, 0, 2100,    0.03,    0.01,    0.04",
        "   0.01, 0, 2, 2100,    0.03,    0.01,    0.04",
        "   0.50, 0, 0, 2100,    0.50,    0.11,    0.61",
        "   1.50, 0, 0, 2100,    1.50,    0.32,    1.82",
        "   2.50, 0, 0, 2100,    2.50,    0.53,    3.03",
        "  10.49, 0, 1, 2100,   10.50,    2.21,   12.71",
        "   0.07, 0, 0, 2100,    0.07,    0.01,    0.08",
        "   0.10, 0, 0, 2100,    0.10,    0.02,    0.12",
        "  99.99, 0, 0, 2100,   99.99,   21.00,  120.99",
        "1234.56, 0, 0,  900, 1234.56,  111.11, 1345.67",
        "   0.05, 0, 0,  900,    0.05,    0.00,    0.05",
        "   0.06, 0, 0,  900,    0.06,    0.01,    0.07",
        "4100.00, 0, 0,    0, 4100.00,    0.00, 4100.00",
        "9999999.99, 0, 1, 2100, 10000000.00, 2100000.00, 12100000.00",
    })
    void roundsOnceOverTheTotal(String unit, int talks, int cents, int vat, String net, String tax, String gross) {
        var codes = new ArrayList<>(Collections.nCopies(talks, "GESPREK"));
        codes.addAll(Collections.nCopies(cents, "CENT"));
        var price = Pricing.price(offer(unit, vat), Choice.of(codes));
        assertThat(price.net()).isEqualTo(Money.euros(net));
        assertThat(price.vat()).isEqualTo(Money.euros(tax));
        assertThat(price.gross()).isEqualTo(Money.euros(gross));
        assertThat(price.vatBasisPoints()).isEqualTo(vat);
        assertThat(Money.sum(price.lines().stream().map(PriceLine::total).toList()))
                .isEqualTo(price.net());
    }

    @Test
    void countsAnAddOnThatIsChosenTwice() {
        var price = Pricing.price(offer("1350.00", 2100), Choice.of(List.of("GESPREK", "CENT", "GESPREK")));
        assertThat(price.lines())
                .extracting(PriceLine::code, PriceLine::quantity, PriceLine::total, PriceLine::cost)
                .containsExactly(
                        tuple("BASIS", 1, Money.euros("1350.00"), Money.euros("2340.00")),
                        tuple("GESPREK", 2, Money.euros("190.00"), Money.euros("160.00")),
                        tuple("CENT", 1, Money.euros("0.01"), Money.ZERO));
        assertThat(price.extraMinutes()).isEqualTo(120);
        assertThat(price.isBelowCost()).isTrue();
    }

    /** The examples of the domain notes: hours at € 80, weeks at a workplace at € 45, materials. */
    @ParameterizedTest
    @CsvSource({
        "14,  0,   0.00, 1120.00",
        "28,  0, 100.00, 2340.00",
        "42,  0, 140.00, 3500.00",
        "40, 24, 250.00, 4530.00",
        "60, 26, 480.00, 6450.00",
    })
    void computesTheIntegralCost(int hours, int placementWeeks, String materials, String cost) {
        var costs = new CostBuildUp(hours * 60, placementWeeks, Money.euros(materials));
        assertThat(costs.at(Offers.RATES)).isEqualTo(Money.euros(cost));
    }

    /** A line without a coach's time is taken as bought in at its price. */
    @ParameterizedTest
    @CsvSource({"30, 45.00, 40.00", "50, 0.00, 66.67", "0, 45.00, 45.00", "1, 10.00, 1.33"})
    void costsATailoredLineByItsTime(int minutes, String unit, String cost) {
        var line = new Tailored("Reistijd", 1, Money.euros(unit), minutes);
        assertThat(line.cost(Offers.RATES)).isEqualTo(Money.euros(cost));
    }

    @ParameterizedTest
    @CsvSource({
        "2340.00, 0.00, 0, 10000, false",
        "2750.00, 410.00, 1491, 11752, false",
        "2339.99, -0.01, 0, 10000, true",
        "2000.00, -340.00, -1700, 8547, true",
        "0.00, -2340.00, 0, 0, true",
    })
    void tellsTheMargin(String tariff, String amount, int part, int breakEven, boolean loss) {
        var margin = new Margin(Money.euros(tariff), Money.euros("2340.00"));
        assertThat(margin.amount()).isEqualTo(Money.euros(amount));
        assertThat(margin.basisPoints()).isEqualTo(part);
        assertThat(margin.breakEvenBasisPoints()).isEqualTo(breakEven);
        assertThat(margin.isLoss()).isEqualTo(loss);
    }

    @Test
    void refusesAPriceThatDoesNotAddUp() {
        var origin = new PriceLine.Origin(1, null);
        assertThatThrownBy(() -> new PriceLine(
                        Policy.BASE_TARIFF, "A", "A", 2, Money.of(100), Money.of(100), 0, Money.ZERO, origin))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PriceLine.of(Policy.TAILORED, "A", "A", 1, Money.of(-1), 0, Money.ZERO, origin))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PriceLine.of(Policy.TAILORED, "A", "A", -1, Money.of(1), 0, Money.ZERO, origin))
                .isInstanceOf(IllegalArgumentException.class);
        var line = PriceLine.of(Policy.BASE_TARIFF, "A", "A", 1, Money.of(100), 0, Money.ZERO, origin);
        assertThatThrownBy(() -> new Price(List.of(line), Money.of(99), Money.ZERO, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PackageOffer offer(String price, int vat) {
        return Offers.basis(Money.euros(price.strip()), vat, Offers.TALK, CENT);
    }
}
