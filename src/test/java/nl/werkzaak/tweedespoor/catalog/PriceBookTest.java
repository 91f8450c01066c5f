package nl.werkzaak.tweedespoor.catalog;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PriceBookTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Autowired
    PriceBook prices;

    @Autowired
    PackageVersions versions;

    @Autowired
    Catalog catalog;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    VersionFixture fixture;

    /** All tests share one catalogue. */
    @AfterEach
    void putsTheExamplesBack() {
        jdbc.sql("DELETE FROM package_price WHERE effective_from > '2026-01-01'")
                .update();
        jdbc.sql("DELETE FROM add_on_price WHERE effective_from > '2026-01-01'").update();
        fixture.restore();
    }

    @Test
    void countsFromItsDayOn() {
        change("BASIS", "2850.00", parse("2026-07-01"));
        assertThat(offer("BASIS", parse("2026-06-30")).price()).isEqualTo(Money.euros("2750.00"));
        assertThat(offer("BASIS", parse("2026-07-01")).price()).isEqualTo(Money.euros("2850.00"));
        assertThat(offer("PLUS", parse("2026-07-01")).price()).isEqualTo(Money.euros("4100.00"));
        var row = rows().get(1);
        assertThat(row.price()).isEqualTo(Money.euros("2750.00"));
        assertThat(row.nextPrice()).isEqualTo(Money.euros("2850.00"));
        assertThat(row.nextFrom()).isEqualTo("2026-07-01");
    }

    @Test
    void replacesAPlannedPriceOfTheSameDay() {
        change("GESPREK", "99.00", parse("2026-07-01"));
        change("GESPREK", "98.00", parse("2026-07-01"));
        var quote =
                catalog.price(offer("SCAN", parse("2026-07-01")).version(), List.of("GESPREK"), parse("2026-07-01"));
        assertThat(quote.net()).isEqualTo(Money.euros("1448.00"));
    }

    @Test
    void neverChangesAPriceThatCountsAlready() {
        assertRefused("catalog.price.past", "effectiveFrom", () -> change("BASIS", "1.00", parse("2026-05-01")));
        assertRefused("catalog.price.range", "price", () -> change("BASIS", "0.00", parse("2026-07-01")));
        assertRefused("catalog.price.range", "price", () -> change("BASIS", "100000.01", parse("2026-07-01")));
        assertThatThrownBy(() -> change("ONBEKEND", "1.00", parse("2026-07-01")))
                .isInstanceOf(NotFound.class);
        assertThat(offer("BASIS", parse("2026-07-01")).price()).isEqualTo(Money.euros("2750.00"));
    }

    @Test
    void showsTheMargin() {
        assertThat(rows())
                .extracting(PriceRow::code)
                .containsExactly(
                        "SCAN", "BASIS", "PLUS", "WERKPLEK", "COMPLEET", "GESPREK", "SOLLICITATIE", "TAALTOETS");
        assertThat(rows().getFirst().margin().amount()).isEqualTo(Money.euros("230.00"));
        assertThat(rows().getFirst().margin().basisPoints()).isEqualTo(1704);
    }

    @Test
    void readsTheBookInOneStatement() {
        var statements = new Statements(dataSource, transaction);
        assertThat(asAdmin(() -> statements.countOf(() -> prices.rows(Texts.DUTCH))))
                .isEqualTo(1);
    }

    @Test
    void keepsOthersOut() {
        assertThatThrownBy(() -> login.as(personas.sales(), () -> prices.rows(Texts.DUTCH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void offersANewVersionInPlaceOfTheOld() {
        var day = parse("2026-06-01");
        var old = offer("SCAN", day);
        var draft = asAdmin(() -> versions.copy(old.version()));
        assertThat(offer("SCAN", day).version()).isEqualTo(old.version());
        assertThatThrownBy(() -> catalog.offer(draft)).isInstanceOf(NotFound.class);
        fixture.publish(draft);
        assertThat(offer("SCAN", day).version()).isEqualTo(draft);
        assertThat(offer("SCAN", day).items()).isEqualTo(old.items());
        assertThat(catalog.offer(old.version()).name()).isEqualTo("Scan");
        assertRefused("catalog.notOffered", "package", () -> catalog.price(old.version(), List.of(), day));
        asAdmin(() -> {
            versions.retire(draft);
            return true;
        });
        assertThat(catalog.published(day)).extracting(PackageOffer::code).doesNotContain("SCAN");
    }

    private void change(String code, String price, LocalDate from) {
        var asked = asAdmin(() -> prices.propose(new PriceChange(code, Money.euros(price), from), "Hogere lonen."));
        clock.at(NOW, () -> {
            fixture.approve(asked);
            return asked;
        });
    }

    private List<PriceRow> rows() {
        return asAdmin(() -> prices.rows(Texts.DUTCH));
    }

    private PackageOffer offer(String code, LocalDate on) {
        return catalog.published(on).stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private <T> T asAdmin(Supplier<T> work) {
        return login.as(personas.admin(), () -> clock.at(NOW, work));
    }

    private static void assertRefused(String key, String field, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).contains(field);
        });
    }
}
