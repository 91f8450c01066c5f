package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.Offers;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.catalog.Policy;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.catalog.Pricing;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotePriceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final QuoteRules RULES = new QuoteRules(14, 5, 1, 3, 1_000, 5);
    private static final PackageOffer BASIS = Offers.basis(Money.euros("2750.00"), 2_100, Offers.TALK);

    @ParameterizedTest
    @CsvSource({
        // add-ons, quantity and unit of a tailored line, discount, net, VAT, extra minutes
        "0, 0,    0.00,     0, 2750.00, 577.50,   0",
        "1, 0,    0.00,     0, 2845.00, 597.45,  60",
        "2, 0,    0.00,     0, 2940.00, 617.40, 120",
        "0, 3,  120.00,     0, 3110.00, 653.10,  90",
        "2, 2,   45.00,   500, 2878.50, 604.49, 180",
        "0, 1,    0.01,  3333, 1833.43, 385.02,  30",
        "0, 0,    0.00,     1, 2749.72, 577.44,   0",
        "0, 0,    0.00, 10000,    0.00,   0.00,   0",
        "0, 999,  0.01,   250, 2690.99, 565.11, 29970",
    })
    void addsUpToTheCent(int addOns, int quantity, String unit, int discount, String net, String vat, int minutes) {
        var form = form().withAddOns(Collections.nCopies(addOns, "GESPREK")).withDiscount(discount);
        if (quantity > 0) {
            form = form.withTailored(List.of(new TailoredLine("Extra", quantity, Money.euros(unit), 30)));
        }
        var price = Pricing.price(BASIS, form.choice("Korting"));
        assertThat(price.net()).isEqualTo(Money.euros(net));
        assertThat(price.vat()).isEqualTo(Money.euros(vat));
        assertThat(price.extraMinutes()).isEqualTo(minutes);
        assertThat(Money.sum(price.lines().stream().map(PriceLine::total).toList()))
                .isEqualTo(price.net());
        assertThat(price.lines().stream().filter(line -> line.policy() == Policy.DISCOUNT))
                .hasSize(discount == 0 ? 0 : 1);
    }

    @Test
    void namesThePolicyOfEachLine() {
        var form = form().withAddOns(List.of("GESPREK"))
                .withTailored(List.of(new TailoredLine(" Reistijd ", 1, Money.euros("10.00"), 0)))
                .withDiscount(1_000);
        assertThat(Pricing.price(BASIS, form.choice("Korting 10%")).lines())
                .extracting(PriceLine::policy, PriceLine::name)
                .containsExactly(
                        tuple(Policy.BASE_TARIFF, "Basis"),
                        tuple(Policy.ADD_ON, "Extra gesprek"),
                        tuple(Policy.TAILORED, "Reistijd"),
                        tuple(Policy.DISCOUNT, "Korting 10%"));
    }

    @Test
    void refusesAnAddOnThatDoesNotFit() {
        assertThatThrownBy(() -> Pricing.price(
                        BASIS, form().withAddOns(List.of("ANDERS")).choice("Korting")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains("addOns"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 10.00, 0, 14, tailored.0.quantity",
        "0, 10.00, 0, 14, tailored.0.quantity",
        "1000, 10.00, 0, 14, tailored.0.quantity",
        "1, -0.01, 0, 14, tailored.0.unit",
        "1, 100000.01, 0, 14, tailored.0.unit",
        "1, 10.00, -1, 14, discount",
        "1, 10.00, 10001, 14, discount",
        "1, 10.00, 0, 0, validDays",
        "1, 10.00, 0, 15, validDays",
    })
    void refusesWhatBreaksARule(int quantity, String unit, int discount, int days, String field) {
        var form = new QuoteForm(
                BASIS.version(),
                List.of(),
                List.of(new TailoredLine("Extra", quantity, Money.euros(unit), 0)),
                discount,
                null,
                false,
                days,
                "");
        assertThat(RULES.check(form, TODAY)).containsOnlyKeys(field);
    }

    @Test
    void refusesACitizenNumberAndAHoldWithoutAWeek() {
        var form = new QuoteForm(
                BASIS.version(),
                List.of(),
                List.of(new TailoredLine("Voor 111222333", 1, Money.ZERO, 0)),
                0,
                null,
                true,
                14,
                "BSN 111222333");
        assertThat(RULES.check(form, TODAY)).containsOnlyKeys("tailored.0.description", "start", "word");
        assertThat(RULES.check(form().withStart(TODAY.minusWeeks(1), false), TODAY))
                .containsOnlyKeys("start");
        assertThat(RULES.check(form().withStart(TODAY.plusDays(1), false), TODAY))
                .containsOnlyKeys("start");
        assertThat(RULES.check(form().withStart(TODAY.plusWeeks(1), true), TODAY))
                .isEmpty();
    }

    private static QuoteForm form() {
        return QuoteForm.of(BASIS.version(), null, 14);
    }
}
