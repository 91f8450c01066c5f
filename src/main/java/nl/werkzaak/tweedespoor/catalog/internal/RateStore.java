package nl.werkzaak.tweedespoor.catalog.internal;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.CostRateChange;
import nl.werkzaak.tweedespoor.catalog.VatChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** VAT rates and cost rates by the day from which they count. */
@Component
public class RateStore {
    private final JdbcClient jdbc;

    RateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<VatChange> vatRates() {
        return jdbc.sql("SELECT basis_points, effective_from FROM vat_rate ORDER BY effective_from DESC")
                .query((rs, n) -> new VatChange(rs.getInt(1), rs.getObject(2, LocalDate.class)))
                .list();
    }

    /** The newest first. */
    public List<CostRateChange> costRates() {
        return jdbc.sql("SELECT * FROM cost_rate ORDER BY effective_from DESC")
                .query((rs, n) ->
                        new CostRateChange(CostReads.rates(rs), rs.getObject("effective_from", LocalDate.class)))
                .list();
    }

    public void set(VatChange change) {
        jdbc.sql("INSERT INTO vat_rate (effective_from, basis_points) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE basis_points = VALUES(basis_points)")
                .params(change.effectiveFrom(), change.basisPoints())
                .update();
    }

    public void set(CostRateChange change) {
        var rates = change.rates();
        jdbc.sql("INSERT INTO cost_rate (effective_from, hour_cents, placement_week_cents) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE hour_cents = VALUES(hour_cents),"
                        + " placement_week_cents = VALUES(placement_week_cents)")
                .params(
                        change.effectiveFrom(),
                        rates.hour().cents(),
                        rates.placementWeek().cents())
                .update();
    }
}
