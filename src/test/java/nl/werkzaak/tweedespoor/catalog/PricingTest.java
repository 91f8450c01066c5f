package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingTest {
    private static final AddOnOffer TALK =
            new AddOnOffer("GESPREK", "Extra coachgesprek", "", Money.euros("95.00"), 60);
    private static final AddOnOffer TEST = new AddOnOffer("TAALTOETS", "Taaltoets", "", Money.euros("0.01"), 0);

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
        var codes = new java.util.ArrayList<>(Collections.nCopies(talks, "GESPREK"));
        codes.addAll(Collections.nCopies(cents, "TAALTOETS"));
        var quote = Catalog.price(offer(unit, vat), codes);
        assertThat(quote.net()).isEqualTo(Money.euros(net));
        assertThat(quote.vat()).isEqualTo(Money.euros(tax));
        assertThat(quote.gross()).isEqualTo(Money.euros(gross));
        assertThat(quote.vatBasisPoints()).isEqualTo(vat);
        assertThat(Money.sum(quote.lines().stream().map(PriceLine::total).toList()))
                .isEqualTo(quote.net());
    }

    @Test
    void countsAnAddOnThatIsChosenTwice() {
        var quote = Catalog.price(offer("1350.00", 2100), List.of("GESPREK", "TAALTOETS", "GESPREK"));
        assertThat(quote.lines())
                .containsExactly(
                        PriceLine.of("SCAN", "Scan", 1, Money.euros("1350.00")),
                        PriceLine.of("GESPREK", "Extra coachgesprek", 2, Money.euros("95.00")),
                        PriceLine.of("TAALTOETS", "Taaltoets", 1, Money.euros("0.01")));
    }

    @Test
    void refusesAnAddOnThatDoesNotFit() {
        assertThatThrownBy(() -> Catalog.price(offer("1350.00", 2100), List.of("ONBEKEND")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("catalog.addOn.misfit");
                    assertThat(refusal.field()).contains("addOns");
                });
    }

    @Test
    void refusesALineThatDoesNotAddUp() {
        assertThatThrownBy(() -> new PriceLine("SCAN", "Scan", 2, Money.of(100), Money.of(100)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PackageOffer offer(String price, int vat) {
        var total = Vat.on(Money.euros(price.strip()), vat);
        return new PackageOffer(
                PackageVersionId.next(),
                1,
                "SCAN",
                "Scan",
                "",
                List.of(),
                List.of(),
                9,
                14,
                total.net(),
                vat,
                total.gross(),
                List.of(TALK, TEST),
                true);
    }
}
