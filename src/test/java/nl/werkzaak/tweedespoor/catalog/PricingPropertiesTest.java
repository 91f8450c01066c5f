package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every price, on ten thousand random choices per seed. */
class PricingPropertiesTest {
    private static final int CASES = 10_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122, 987_654_321})
    void holdsForEveryPrice(long seed) {
        var random = new Random(seed);
        for (var at = 0; at < CASES; at++) {
            var offer = offer(random);
            var choice = choice(random);
            check(offer, choice, Pricing.price(offer, choice));
        }
    }

    private static void check(PackageOffer offer, Choice choice, Price price) {
        var whole = exact(price.lines(), true);
        var net = exact(price.lines(), false);
        assertThat(price.net().toEuros()).isEqualByComparingTo(net);
        assertThat(whole.subtract(net))
                .as("discount once over all lines")
                .isEqualByComparingTo(part(whole, choice.discountBasisPoints()));
        assertThat(price.vat().toEuros())
                .as("VAT once over the total, half-up")
                .isEqualByComparingTo(part(net, offer.vatBasisPoints()));
        assertThat(price.gross()).isEqualTo(price.net().plus(price.vat()));
        assertThat(price.net().isNegative()).isFalse();
        assertThat(price.isBelowCost()).isEqualTo(price.net().compareTo(price.cost()) < 0);
        assertThat(price.lines()).isSortedAccordingTo((a, b) -> a.policy().compareTo(b.policy()));
        assertThat(Pricing.price(offer, choice)).as("the same again").isEqualTo(price);
        var plain = new Choice(choice.addOns(), choice.tailored(), 0, "");
        assertThat(Pricing.price(offer, plain).cost())
                .as("a discount takes no cost away")
                .isEqualTo(price.cost());
    }

    private static BigDecimal exact(List<PriceLine> lines, boolean withoutDiscount) {
        return lines.stream()
                .filter(line -> !withoutDiscount || line.policy() != Policy.DISCOUNT)
                .map(line -> line.unit().toEuros().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal part(BigDecimal amount, int basisPoints) {
        return amount.multiply(BigDecimal.valueOf(basisPoints, 4)).setScale(2, RoundingMode.HALF_UP);
    }

    private static PackageOffer offer(Random random) {
        return Offers.basis(Money.of(random.nextLong(1, 10_000_000)), random.nextInt(0, 3_000), Offers.TALK);
    }

    private static Choice choice(Random random) {
        var talks = Stream.generate(() -> "GESPREK").limit(random.nextInt(4)).toList();
        var tailored = IntStream.range(0, random.nextInt(5))
                .mapToObj(at -> new Tailored(
                        "Regel " + at,
                        random.nextInt(1, 1_000),
                        Money.of(random.nextLong(0, 1_000_000)),
                        random.nextInt(0, 600)))
                .toList();
        var discount = random.nextInt(3) == 0 ? 0 : random.nextInt(0, 10_001);
        return new Choice(talks, tailored, discount, "Korting");
    }
}
