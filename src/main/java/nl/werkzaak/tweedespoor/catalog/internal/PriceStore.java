package nl.werkzaak.tweedespoor.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.catalog.PriceChange;
import nl.werkzaak.tweedespoor.catalog.PriceRow;
import nl.werkzaak.tweedespoor.catalog.Tariff;
import nl.werkzaak.tweedespoor.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dated prices of packages and add-ons; both are found by their code. */
@Component
public class PriceStore {
    private static final String PRICES = """
            (SELECT e.cents FROM %1$s_price e WHERE e.%1$s_id = p.id AND e.effective_from <= :on
             ORDER BY e.effective_from DESC LIMIT 1) AS cents,
            (SELECT MIN(e.effective_from) FROM %1$s_price e
             WHERE e.%1$s_id = p.id AND e.effective_from > :on) AS next_from,
            (SELECT e.cents FROM %1$s_price e WHERE e.%1$s_id = p.id AND e.effective_from > :on
             ORDER BY e.effective_from LIMIT 1) AS next_cents
            """;

    private final JdbcClient jdbc;

    PriceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PriceRow> rows(LocalDate on, Locale locale) {
        return jdbc.sql("SELECT FALSE AS add_on, p.code, p.position, v.name_nl, v.name_en, v.weeks, v.coach_hours,"
                        + " v.coach_hours * 60 AS coach_minutes, v.placement_weeks, v.materials_cents, "
                        + CostReads.RATES + ", " + PRICES.formatted("package")
                        + " FROM service_package p"
                        + " JOIN package_version v ON v.package_id = p.id AND v.status = 'PUBLISHED'"
                        + " UNION ALL SELECT TRUE, p.code, p.position, p.name_nl, p.name_en, 0, 0, p.coach_minutes, 0,"
                        + " p.materials_cents, " + CostReads.RATES + ", "
                        + PRICES.formatted("add_on")
                        + " FROM add_on p ORDER BY add_on, position")
                .param("on", on)
                .query((rs, n) -> row(rs, locale))
                .list();
    }

    /** Of a package, whether it is offered or not. */
    public Tariff tariff(String code, LocalDate on) {
        return jdbc.sql("SELECT " + PRICES.formatted("package") + " FROM service_package p WHERE p.code = :code")
                .param("on", on)
                .param("code", code)
                .query((rs, n) -> tariff(rs))
                .single();
    }

    /** Keeps the price; false when nothing has this code. */
    public boolean set(PriceChange change) {
        return set("package", "service_package", change) || set("add_on", "add_on", change);
    }

    private boolean set(String kind, String table, PriceChange change) {
        return jdbc.sql("INSERT INTO %1$s_price (%1$s_id, effective_from, cents)".formatted(kind)
                                + " SELECT id, :from, :cents FROM " + table + " WHERE code = :code"
                                + " ON DUPLICATE KEY UPDATE cents = VALUES(cents)")
                        .param("from", change.effectiveFrom())
                        .param("cents", change.price().cents())
                        .param("code", change.code())
                        .update()
                > 0;
    }

    private static PriceRow row(ResultSet rs, Locale locale) throws SQLException {
        var tariff = tariff(rs);
        return new PriceRow(
                rs.getString("code"),
                CatalogReads.text(rs, "name", locale),
                rs.getBoolean("add_on"),
                rs.getInt("weeks"),
                rs.getInt("coach_hours"),
                CostReads.buildUp(rs).at(CostReads.rates(rs)),
                tariff.now(),
                tariff.nextFrom(),
                tariff.next());
    }

    private static Tariff tariff(ResultSet rs) throws SQLException {
        var next = rs.getObject("next_from", LocalDate.class);
        return new Tariff(
                Money.of(rs.getLong("cents")), next, next == null ? null : Money.of(rs.getLong("next_cents")));
    }
}
