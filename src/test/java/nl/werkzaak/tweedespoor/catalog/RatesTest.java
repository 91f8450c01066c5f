package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** VAT and cost rates count from a later day on; VAT only after a second person. */
@PortalTest
class RatesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2027-01-01");

    @Autowired
    VatRates vat;

    @Autowired
    CostRateBook costs;

    @Autowired
    PriceBook prices;

    @Autowired
    Approvals approvals;

    @Autowired
    Catalog catalog;

    @Autowired
    VersionFixture fixture;

    @Autowired
    PortalClock clock;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void putsTheExamplesBack() {
        jdbc.sql("DELETE FROM vat_rate WHERE effective_from > '2026-01-01'").update();
        jdbc.sql("DELETE FROM cost_rate WHERE effective_from > '2026-01-01'").update();
        jdbc.sql("DELETE FROM package_price WHERE effective_from > '2026-01-01'")
                .update();
        fixture.restore();
    }

    @Test
    void asksVatFromItsDayOnOnceApproved() {
        var asked = asAdmin(() -> vat.propose(new VatChange(2_300, DAY), "Belastingplan 2027."));
        assertThat(gross(DAY)).isEqualTo(Money.euros("3327.50"));
        assertThat(asAdmin(vat::proposals)).singleElement().satisfies(open -> assertThat(open.change())
                .isEqualTo(new VatChange(2_300, DAY)));
        assertThat(asAdmin(() -> approvals.facts(approvals.find(asked), Texts.DUTCH)))
                .containsExactly(
                        new ApprovalFact("Btw tot die dag", "21%"),
                        new ApprovalFact("Btw-tarief", "23%"),
                        new ApprovalFact("Geldt vanaf", "1 januari 2027"));

        approve(NOW, () -> fixture.approve(asked));

        assertThat(gross(DAY.minusDays(1))).isEqualTo(Money.euros("3327.50"));
        assertThat(gross(DAY)).isEqualTo(Money.euros("3382.50"));
        assertThat(asAdmin(vat::proposals)).isEmpty();
        assertThat(asAdmin(vat::rows).getFirst()).isEqualTo(new VatChange(2_300, DAY));
    }

    @Test
    void plansNothingWhoseDayHasComeByTheTimeOfTheAnswer() {
        var rate = asAdmin(() -> vat.propose(new VatChange(2_300, DAY), "Belastingplan 2027."));
        var price = asAdmin(() -> prices.propose(new PriceChange("BASIS", Money.euros("1.00"), DAY), "Actie."));
        var late = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        for (var asked : List.of(rate, price)) {
            refused("catalog.price.past", () -> approve(late, () -> fixture.approve(asked)));
            assertThat(asAdmin(() -> approvals.find(asked)).isOpen()).isTrue();
        }
        assertThat(asAdmin(vat::rows)).hasSize(1);
    }

    @Test
    void tellsTheApproverThatAPriceIsBelowCost() {
        var asked = asAdmin(
                () -> prices.propose(new PriceChange("BASIS", Money.euros("2000.00"), DAY), "Actie van een maand."));
        assertThat(asAdmin(() -> approvals.facts(approvals.find(asked), Texts.DUTCH)))
                .contains(
                        new ApprovalFact("Tarief nu", "€\u00a02.750,00"),
                        new ApprovalFact(
                                "Marge",
                                "Onder de kostprijs: €\u00a0-340,00 (-17%); het tarief is 85,47% van de kostprijs"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2027-01-01, Waarom, catalog.vat.range",
        "10001, 2027-01-01, Waarom, catalog.vat.range",
        "2300, 2026-05-01, Waarom, catalog.price.past",
        "2300, 2027-01-01, '', shared.required",
    })
    void refusesAWrongRate(int rate, LocalDate from, String reason, String key) {
        refused(key, () -> asAdmin(() -> vat.propose(new VatChange(rate, from), reason)));
        assertThat(asAdmin(vat::proposals)).isEmpty();
    }

    @Test
    void asksOnceForADay() {
        asAdmin(() -> vat.propose(new VatChange(2_300, DAY), "Belastingplan 2027."));
        refused("approval.refusal.asked", () -> asAdmin(() -> vat.propose(new VatChange(900, DAY), "Anders.")));
        asAdmin(() -> prices.propose(new PriceChange("PLUS", Money.euros("4200.00"), DAY), "Lonen."));
        refused(
                "approval.refusal.asked",
                () -> asAdmin(() -> prices.propose(new PriceChange("PLUS", Money.euros("4300.00"), DAY), "Lonen.")));
    }

    @Test
    void countsTheCostOfADayByItsRates() {
        change("90.00", "50.00", DAY);
        assertThat(cost("WERKPLEK", DAY.minusDays(1))).isEqualTo(Money.euros("4530.00"));
        assertThat(cost("WERKPLEK", DAY)).isEqualTo(Money.euros("5050.00"));
        change("91.00", "50.00", DAY);
        assertThat(cost("WERKPLEK", DAY)).isEqualTo(Money.euros("5090.00"));
        assertThat(asAdmin(costs::rows)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 45.00, 2027-01-01, hour",
        "1000.01, 45.00, 2027-01-01, hour",
        "80.00, -0.01, 2027-01-01, placementWeek",
        "80.00, 45.00, 2026-05-01, effectiveFrom",
    })
    void refusesWrongCosts(String hour, String week, LocalDate from, String field) {
        assertThatThrownBy(() -> change(hour, week, from))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains(field));
        assertThat(asAdmin(costs::rows)).hasSize(1);
    }

    private void change(String hour, String week, LocalDate from) {
        asAdmin(() -> {
            costs.change(new CostRateChange(new CostRates(Money.euros(hour), Money.euros(week)), from));
            return from;
        });
    }

    private Money gross(LocalDate on) {
        return offer("BASIS", on).priceInclVat();
    }

    private Money cost(String code, LocalDate on) {
        return offer(code, on).cost();
    }

    private PackageOffer offer(String code, LocalDate on) {
        return catalog.published(on).stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void approve(Instant moment, Runnable work) {
        clock.at(moment, work);
    }

    private <T> T asAdmin(Supplier<T> work) {
        return login.as(personas.admin(), () -> clock.at(NOW, work));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
