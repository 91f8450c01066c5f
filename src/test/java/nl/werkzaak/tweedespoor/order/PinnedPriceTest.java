package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.catalog.VersionFixture;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A price that was given stays what it was, whatever becomes of tariffs, VAT, rates and versions. */
@PortalTest
class PinnedPriceTest {
    private static final String TODAY = "'2026-01-02'";

    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas persons;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Quotes quotes;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Recaps recaps;

    @Autowired
    private OrderPlacement placement;

    @Autowired
    private Orders orders;

    @Autowired
    private VersionFixture fixture;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    private PackageVersionId scan = PackageVersionId.next();

    @BeforeEach
    void finds() {
        scan = login.as(personas.sales(), made::scan);
    }

    @AfterEach
    void restores() {
        List.of("package_price", "add_on_price", "vat_rate", "cost_rate")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE effective_from = " + TODAY)
                        .update());
        fixture.restore();
        persons.tidyUp();
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 29})
    void neverChangesAfterPinning(long seed) {
        var random = new Random(seed);
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var who = login.as(member.user(), () -> persons.answers(member)).who();
        var order = persons.placed(employers.fresh());
        var ordered = stored("customer_order", order.value());
        assertThat(ordered).containsEntry("cost_cents", 112_000L).containsEntry("net_cents", 135_000L);

        for (var step = 0; step < 8; step++) {
            change(random.nextInt(5), random);
            assertThat(price(quote)).isEqualTo(quote.price());
            assertThat(stored("customer_order", order.value())).isEqualTo(ordered);
        }

        login.as(member.user());
        var draft = quotes.accept(quote.id());
        var form = drafts.load(draft).form();
        drafts.save(drafts.load(draft), form.withWho(who));
        recaps.recap(draft);
        var late = placement.place(draft);
        assertThat(orders.facts(late).net()).isEqualTo(quote.price().net());
        assertThat(orders.facts(late).vat()).isEqualTo(quote.price().vat());
        assertThat(stored("customer_order", late.value()))
                .containsEntry("cost_cents", quote.price().cost().cents());
        assertThat(quotes.find(quote.id()).status()).isEqualTo(QuoteStatus.ACCEPTED);
    }

    private void change(int what, Random random) {
        var cents = random.nextLong(1, 900_000);
        switch (what) {
            case 0 -> dated("package_price SELECT id, " + TODAY + ", ? FROM service_package", "cents", cents);
            case 1 -> dated("add_on_price SELECT id, " + TODAY + ", ? FROM add_on", "cents", cents);
            case 2 -> dated("vat_rate SELECT " + TODAY + ", ?", "basis_points", cents % 10_000);
            case 3 -> dated("cost_rate SELECT " + TODAY + ", ?, 1", "hour_cents", cents);
            default ->
                jdbc.sql("UPDATE package_version SET status = 'RETIRED' WHERE id = ?")
                        .param(scan.value())
                        .update();
        }
    }

    private void dated(String rows, String column, long value) {
        jdbc.sql("INSERT INTO " + rows + " ON DUPLICATE KEY UPDATE " + column + " = VALUES(" + column + ")")
                .param(value)
                .update();
    }

    private Price price(QuoteFacts quote) {
        return login.as(personas.sales(), () -> quotes.find(quote.id()).price());
    }

    private Map<String, Object> stored(String table, UUID id) {
        return jdbc.sql("SELECT net_cents, vat_cents, vat_basis_points, cost_cents FROM " + table + " WHERE id = ?")
                .param(id)
                .query()
                .singleRow();
    }
}
