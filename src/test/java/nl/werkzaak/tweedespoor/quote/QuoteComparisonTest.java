package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.tweedespoor.quote.QuoteComparison.Amount;
import nl.werkzaak.tweedespoor.quote.QuoteComparison.Line;
import nl.werkzaak.tweedespoor.shared.Money;
import org.junit.jupiter.api.Test;

class QuoteComparisonTest {
    private static final TailoredLine TRAVEL = new TailoredLine("Reistijd", 2, Money.euros("45.00"), 30);

    @Test
    void findsNothingBetweenEqualVersions() {
        var quote = QuoteFixture.quote(List.of(TRAVEL, TRAVEL), 500);
        assertThat(QuoteComparison.of(quote, quote).changed()).isEmpty();
        assertThat(QuoteComparison.of(quote, quote).lines()).hasSize(4);
    }

    @Test
    void namesWhatCameWhatWentAndWhatChanged() {
        var before = QuoteFixture.quote(List.of(TRAVEL), 1_000);
        var more = new TailoredLine("Reistijd", 3, Money.euros("45.00"), 30);
        var fresh = new TailoredLine("Extra verslag", 1, Money.euros("60.00"), 0);
        var after = QuoteFixture.quote(List.of(more, fresh), 0);
        assertThat(QuoteComparison.of(before, after).changed())
                .containsExactly(
                        new Line("Reistijd", amount(2, "90.00"), amount(3, "135.00")),
                        new Line("Extra verslag", null, amount(1, "60.00")),
                        new Line("Korting 10%", amount(1, "-284.00"), null));
    }

    @Test
    void comparesLinesOfTheSameNameInTheirOrder() {
        var before = QuoteFixture.quote(List.of(TRAVEL, TRAVEL), 0);
        var after = QuoteFixture.quote(List.of(TRAVEL), 0);
        assertThat(QuoteComparison.of(before, after).changed())
                .containsExactly(new Line("Reistijd", amount(2, "90.00"), null));
    }

    @Test
    void takesADiscountForTheSameLineAtWhateverPercentage() {
        var before = QuoteFixture.quote(List.of(), 2_200);
        var after = QuoteFixture.quote(List.of(), 1_000);
        assertThat(QuoteComparison.of(before, after).changed())
                .containsExactly(new Line("Korting 10%", amount(1, "-605.00"), amount(1, "-275.00")));
    }

    private static Amount amount(int quantity, String euros) {
        return new Amount(quantity, Money.euros(euros));
    }
}
