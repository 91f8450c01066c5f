package nl.werkzaak.tweedespoor.catalog;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CatalogTest {
    /** Before any price that another test may change. */
    private static final LocalDate DAY = parse("2026-06-01");

    @Autowired
    Catalog catalog;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "SCAN,      9, 14, 1350.00, 1633.50",
        "BASIS,    26, 28, 2750.00, 3327.50",
        "PLUS,     39, 42, 4100.00, 4961.00",
        "WERKPLEK, 39, 40, 5250.00, 6352.50",
        "COMPLEET, 52, 60, 7350.00, 8893.50",
    })
    void startsWithTheFiveExamples(String code, int weeks, int hours, String price, String gross) {
        var offer = offer(code);
        assertThat(offer.weeks()).isEqualTo(weeks);
        assertThat(offer.coachHours()).isEqualTo(hours);
        assertThat(offer.price()).isEqualTo(Money.euros(price));
        assertThat(offer.priceInclVat()).isEqualTo(Money.euros(gross));
        assertThat(offer.vatBasisPoints()).isEqualTo(2100);
        assertThat(offer.example()).isTrue();
        assertThat(offer.items()).isNotEmpty();
        assertThat(offer.atHand()).hasSize(4);
        assertThat(catalog.profile(offer.version()).weeks()).isEqualTo(weeks);
        assertThat(catalog.profile(offer.version()).totalMinutes()).isEqualTo(hours * 60);
    }

    @Test
    void keepsTheOrderOfThePackages() {
        assertThat(catalog.published(DAY))
                .extracting(PackageOffer::code)
                .containsExactly("SCAN", "BASIS", "PLUS", "WERKPLEK", "COMPLEET");
    }

    @Test
    void offersNothingBeforeThereAreTariffs() {
        assertThat(catalog.published(parse("2025-12-31"))).isEmpty();
    }

    @Test
    void readsTheWholeCatalogueInThreeStatements() {
        var statements = new Statements(dataSource, transaction);
        assertThat(statements.countOf(() -> catalog.published(DAY))).isEqualTo(3);
    }

    @Test
    void speaksEnglishAndFallsBackToDutch() {
        var english = catalog.published(DAY, Texts.ENGLISH).getFirst();
        assertThat(english.promise()).startsWith("In two months");
        assertThat(english.items()).contains("Intake with you and your employee");
        assertThat(offer("SCAN").promise()).startsWith("In twee maanden");
    }

    @Test
    void pricesAnOrderWithAddOns() {
        var quote = catalog.price(offer("BASIS").version(), List.of("GESPREK", "GESPREK", "TAALTOETS"), DAY);
        assertThat(quote.lines()).extracting(PriceLine::code).containsExactly("BASIS", "GESPREK", "TAALTOETS");
        assertThat(quote.net()).isEqualTo(Money.euros("3075.00"));
        assertThat(quote.vat()).isEqualTo(Money.euros("645.75"));
        assertThat(quote.gross()).isEqualTo(Money.euros("3720.75"));
    }

    @Test
    void refusesAnAddOnOfAnotherPackage() {
        assertThat(offer("SCAN").addOns()).extracting(AddOnOffer::code).contains("SOLLICITATIE");
        assertThatThrownBy(() -> catalog.price(offer("PLUS").version(), List.of("SOLLICITATIE"), DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("catalog.addOn.misfit"));
    }

    @Test
    void refusesAVersionThatIsNotOffered() {
        assertThatThrownBy(() -> catalog.price(PackageVersionId.next(), List.of(), DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("catalog.notOffered"));
        assertThatThrownBy(() -> catalog.offer(PackageVersionId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> catalog.profile(PackageVersionId.next())).isInstanceOf(NotFound.class);
    }

    private PackageOffer offer(String code) {
        return catalog.published(DAY).stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
