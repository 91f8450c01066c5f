package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prices of the real catalogue, worked out beside the portal: every package with add-ons and discounts, a price list
 * of 1 July 2030 (Basis € 2,833.33, a talk € 99.99), a VAT rate of 23 % from 1 January 2031, and edges of rounding.
 */
@PortalTest
class PriceTableTest {
    @Autowired
    Catalog catalog;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void plans() {
        jdbc.sql("INSERT INTO vat_rate (effective_from, basis_points) VALUES ('2031-01-01', 2300)")
                .update();
        jdbc.sql("INSERT INTO package_price SELECT id, '2030-07-01', 283333 FROM service_package WHERE code = 'BASIS'")
                .update();
        jdbc.sql("INSERT INTO add_on_price SELECT id, '2030-07-01', 9999 FROM add_on WHERE code = 'GESPREK'")
                .update();
    }

    @AfterEach
    void forgets() {
        jdbc.sql("DELETE FROM vat_rate WHERE effective_from = '2031-01-01'").update();
        jdbc.sql("DELETE FROM package_price WHERE effective_from = '2030-07-01'")
                .update();
        jdbc.sql("DELETE FROM add_on_price WHERE effective_from = '2030-07-01'").update();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # package, add-ons, tailored lines (quantity x unit / minutes), discount, day, net, VAT, gross, cost
            SCAN, -, -, 0, 2026-06-01, 1350.00, 283.50, 1633.50, 1120.00
            SCAN, -, -, 500, 2026-06-01, 1282.50, 269.33, 1551.83, 1120.00
            SCAN, -, -, 3333, 2026-06-01, 900.04, 189.01, 1089.05, 1120.00
            SCAN, GESPREK, -, 0, 2026-06-01, 1445.00, 303.45, 1748.45, 1200.00
            SCAN, GESPREK, -, 500, 2026-06-01, 1372.75, 288.28, 1661.03, 1200.00
            SCAN, GESPREK, -, 3333, 2026-06-01, 963.38, 202.31, 1165.69, 1200.00
            SCAN, GESPREK GESPREK TAALTOETS, -, 0, 2026-06-01, 1675.00, 351.75, 2026.75, 1390.00
            SCAN, GESPREK GESPREK TAALTOETS, -, 500, 2026-06-01, 1591.25, 334.16, 1925.41, 1390.00
            SCAN, GESPREK GESPREK TAALTOETS, -, 3333, 2026-06-01, 1116.72, 234.51, 1351.23, 1390.00
            BASIS, -, -, 0, 2026-06-01, 2750.00, 577.50, 3327.50, 2340.00
            BASIS, -, -, 500, 2026-06-01, 2612.50, 548.63, 3161.13, 2340.00
            BASIS, -, -, 3333, 2026-06-01, 1833.42, 385.02, 2218.44, 2340.00
            BASIS, GESPREK, -, 0, 2026-06-01, 2845.00, 597.45, 3442.45, 2420.00
            BASIS, GESPREK, -, 500, 2026-06-01, 2702.75, 567.58, 3270.33, 2420.00
            BASIS, GESPREK, -, 3333, 2026-06-01, 1896.76, 398.32, 2295.08, 2420.00
            BASIS, GESPREK GESPREK TAALTOETS, -, 0, 2026-06-01, 3075.00, 645.75, 3720.75, 2610.00
            BASIS, GESPREK GESPREK TAALTOETS, -, 500, 2026-06-01, 2921.25, 613.46, 3534.71, 2610.00
            BASIS, GESPREK GESPREK TAALTOETS, -, 3333, 2026-06-01, 2050.10, 430.52, 2480.62, 2610.00
            PLUS, -, -, 0, 2026-06-01, 4100.00, 861.00, 4961.00, 3500.00
            PLUS, -, -, 500, 2026-06-01, 3895.00, 817.95, 4712.95, 3500.00
            PLUS, -, -, 3333, 2026-06-01, 2733.47, 574.03, 3307.50, 3500.00
            PLUS, GESPREK, -, 0, 2026-06-01, 4195.00, 880.95, 5075.95, 3580.00
            PLUS, GESPREK, -, 500, 2026-06-01, 3985.25, 836.90, 4822.15, 3580.00
            PLUS, GESPREK, -, 3333, 2026-06-01, 2796.81, 587.33, 3384.14, 3580.00
            PLUS, GESPREK GESPREK TAALTOETS, -, 0, 2026-06-01, 4425.00, 929.25, 5354.25, 3770.00
            PLUS, GESPREK GESPREK TAALTOETS, -, 500, 2026-06-01, 4203.75, 882.79, 5086.54, 3770.00
            PLUS, GESPREK GESPREK TAALTOETS, -, 3333, 2026-06-01, 2950.15, 619.53, 3569.68, 3770.00
            WERKPLEK, -, -, 0, 2026-06-01, 5250.00, 1102.50, 6352.50, 4530.00
            WERKPLEK, -, -, 500, 2026-06-01, 4987.50, 1047.38, 6034.88, 4530.00
            WERKPLEK, -, -, 3333, 2026-06-01, 3500.17, 735.04, 4235.21, 4530.00
            WERKPLEK, GESPREK, -, 0, 2026-06-01, 5345.00, 1122.45, 6467.45, 4610.00
            WERKPLEK, GESPREK, -, 500, 2026-06-01, 5077.75, 1066.33, 6144.08, 4610.00
            WERKPLEK, GESPREK, -, 3333, 2026-06-01, 3563.51, 748.34, 4311.85, 4610.00
            WERKPLEK, GESPREK GESPREK TAALTOETS, -, 0, 2026-06-01, 5575.00, 1170.75, 6745.75, 4800.00
            WERKPLEK, GESPREK GESPREK TAALTOETS, -, 500, 2026-06-01, 5296.25, 1112.21, 6408.46, 4800.00
            WERKPLEK, GESPREK GESPREK TAALTOETS, -, 3333, 2026-06-01, 3716.85, 780.54, 4497.39, 4800.00
            COMPLEET, -, -, 0, 2026-06-01, 7350.00, 1543.50, 8893.50, 6450.00
            COMPLEET, -, -, 500, 2026-06-01, 6982.50, 1466.33, 8448.83, 6450.00
            COMPLEET, -, -, 3333, 2026-06-01, 4900.24, 1029.05, 5929.29, 6450.00
            COMPLEET, GESPREK, -, 0, 2026-06-01, 7445.00, 1563.45, 9008.45, 6530.00
            COMPLEET, GESPREK, -, 500, 2026-06-01, 7072.75, 1485.28, 8558.03, 6530.00
            COMPLEET, GESPREK, -, 3333, 2026-06-01, 4963.58, 1042.35, 6005.93, 6530.00
            COMPLEET, GESPREK GESPREK TAALTOETS, -, 0, 2026-06-01, 7675.00, 1611.75, 9286.75, 6720.00
            COMPLEET, GESPREK GESPREK TAALTOETS, -, 500, 2026-06-01, 7291.25, 1531.16, 8822.41, 6720.00
            COMPLEET, GESPREK GESPREK TAALTOETS, -, 3333, 2026-06-01, 5116.92, 1074.55, 6191.47, 6720.00
            SCAN, SOLLICITATIE, -, 0, 2026-06-01, 1645.00, 345.45, 1990.45, 1360.00
            SCAN, SOLLICITATIE TAALTOETS GESPREK, -, 1250, 2026-06-01, 1640.62, 344.53, 1985.15, 1550.00
            BASIS, -, -, 0, 2030-06-30, 2750.00, 577.50, 3327.50, 2340.00
            BASIS, GESPREK, -, 500, 2030-06-30, 2702.75, 567.58, 3270.33, 2420.00
            PLUS, GESPREK, -, 0, 2030-06-30, 4195.00, 880.95, 5075.95, 3580.00
            BASIS, -, -, 0, 2030-07-01, 2833.33, 595.00, 3428.33, 2340.00
            BASIS, GESPREK, -, 500, 2030-07-01, 2786.65, 585.20, 3371.85, 2420.00
            PLUS, GESPREK, -, 0, 2030-07-01, 4199.99, 882.00, 5081.99, 3580.00
            BASIS, -, -, 0, 2030-12-31, 2833.33, 595.00, 3428.33, 2340.00
            BASIS, GESPREK, -, 500, 2030-12-31, 2786.65, 585.20, 3371.85, 2420.00
            PLUS, GESPREK, -, 0, 2030-12-31, 4199.99, 882.00, 5081.99, 3580.00
            BASIS, -, -, 0, 2031-01-01, 2833.33, 651.67, 3485.00, 2340.00
            BASIS, GESPREK, -, 500, 2031-01-01, 2786.65, 640.93, 3427.58, 2420.00
            PLUS, GESPREK, -, 0, 2031-01-01, 4199.99, 966.00, 5165.99, 3580.00
            SCAN, -, -, 10000, 2026-06-01, 0.00, 0.00, 0.00, 1120.00
            SCAN, -, -, 1, 2026-06-01, 1349.86, 283.47, 1633.33, 1120.00
            SCAN, -, -, 9999, 2026-06-01, 0.13, 0.03, 0.16, 1120.00
            BASIS, -, 1x0.01/0, 0, 2026-06-01, 2750.01, 577.50, 3327.51, 2340.01
            BASIS, -, 999x0.01/1, 250, 2026-06-01, 2690.99, 565.11, 3256.10, 3668.67
            BASIS, -, 3x120.00/30, 0, 2026-06-01, 3110.00, 653.10, 3763.10, 2460.00
            BASIS, GESPREK GESPREK, 2x45.00/30, 500, 2026-06-01, 2878.50, 604.49, 3482.99, 2580.00
            PLUS, -, 1x0.00/50, 0, 2026-06-01, 4100.00, 861.00, 4961.00, 3566.67
            PLUS, -, 7x19.99/10 1x0.03/0, 777, 2026-06-01, 3910.52, 821.21, 4731.73, 3593.34
            COMPLEET, TAALTOETS, 999x100000.00/6000, 0, 2026-06-01, 99907485.00, 20980571.85, 120888056.85, 7998560.00
            WERKPLEK, -, 1x0.50/0, 0, 2031-01-01, 5250.50, 1207.62, 6458.12, 4530.50
            """)
    void givesThePrice(
            String code,
            String addOns,
            String tailored,
            int discount,
            LocalDate on,
            String net,
            String vat,
            String gross,
            String cost) {
        var price = catalog.price(version(code), choice(addOns, tailored, discount), on);

        assertThat(List.of(price.net(), price.vat(), price.gross(), price.cost()))
                .containsExactly(Money.euros(net), Money.euros(vat), Money.euros(gross), Money.euros(cost));
        assertThat(Money.sum(price.lines().stream().map(PriceLine::total).toList()))
                .isEqualTo(price.net());
    }

    @Test
    void saysWhichPolicyVersionAndPriceListMadeEachLine() {
        var choice = choice("GESPREK", "2x45.00/30", 500);
        var price = catalog.price(version("BASIS"), choice, LocalDate.parse("2030-07-01"));

        assertThat(price.lines())
                .extracting(PriceLine::policy)
                .containsExactly(Policy.BASE_TARIFF, Policy.ADD_ON, Policy.TAILORED, Policy.DISCOUNT);
        assertThat(price.explanation(Texts.DUTCH, (key, args) -> texts.get(Texts.DUTCH, key, args)))
                .containsExactly(
                        "Basis: het basistarief van het pakket, versie 1, zoals het geldt vanaf 1 juli 2030.",
                        "Extra coachgesprek: het tarief van een aanvulling bij versie 1 van het pakket, zoals het geldt"
                                + " vanaf 1 juli 2030.",
                        "Extra: alleen met u afgesproken, bij versie 1 van het pakket.",
                        "Korting: over het bedrag van alle regels erboven, bij versie 1 van het pakket.",
                        "Btw 21%: één keer berekend over het totaal en afgerond op hele centen.");
    }

    @ParameterizedTest
    @CsvSource({
        "BASIS, SOLLICITATIE, -, 0, catalog.addOn.misfit, addOns",
        "BASIS, ONBEKEND, -, 0, catalog.addOn.misfit, addOns",
        "BASIS, -, 0x10.00/0, 0, catalog.price.quantity, tailored.0.quantity",
        "BASIS, -, -1x10.00/0, 0, catalog.price.quantity, tailored.0.quantity",
        "BASIS, -, 1000x10.00/0, 0, catalog.price.quantity, tailored.0.quantity",
        "BASIS, -, 1x-0.01/0, 0, catalog.price.negative, tailored.0.unit",
        "BASIS, -, 1x1.00/0 1x1.00/-1, 0, catalog.price.minutes, tailored.1.hours",
        "BASIS, -, -, -1, catalog.price.discount, discount",
        "BASIS, -, -, 10001, catalog.price.discount, discount",
    })
    void refusesWhatCannotBePriced(
            String code, String addOns, String tailored, int discount, String key, String field) {
        var choice = choice(addOns, tailored, discount);
        var version = version(code);

        assertThatThrownBy(() -> catalog.price(version, choice, LocalDate.parse("2026-06-01")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains(field);
                });
    }

    private static Choice choice(String addOns, String tailored, int discount) {
        return new Choice(
                words(addOns).toList(),
                words(tailored).map(PriceTableTest::line).toList(),
                discount,
                "Korting");
    }

    private static Tailored line(String text) {
        var parts = text.split("[x/]");
        return new Tailored("Extra", Integer.parseInt(parts[0]), Money.euros(parts[1]), Integer.parseInt(parts[2]));
    }

    private static Stream<String> words(String text) {
        return text.equals("-") ? Stream.of() : Arrays.stream(text.split(" "));
    }

    private PackageVersionId version(String code) {
        return catalog.published(LocalDate.parse("2026-06-01")).stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
