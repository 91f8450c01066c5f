package nl.werkzaak.tweedespoor.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.catalog.CostBuildUp;
import nl.werkzaak.tweedespoor.catalog.CostRates;
import nl.werkzaak.tweedespoor.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rates of a day and what goes into a package, from the columns that every reader of prices joins in. */
@Component
public class CostReads {
    /** The rates at {@code :on}, as two columns. */
    static final String RATES = """
            (SELECT r.hour_cents FROM cost_rate r WHERE r.effective_from <= :on
             ORDER BY r.effective_from DESC LIMIT 1) AS hour_cents,
            (SELECT r.placement_week_cents FROM cost_rate r WHERE r.effective_from <= :on
             ORDER BY r.effective_from DESC LIMIT 1) AS placement_week_cents
            """;

    private final JdbcClient jdbc;

    CostReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CostRates on(LocalDate day) {
        return jdbc.sql("SELECT " + RATES)
                .param("on", day)
                .query((rs, n) -> rates(rs))
                .single();
    }

    static CostRates rates(ResultSet rs) throws SQLException {
        return new CostRates(Money.of(rs.getLong("hour_cents")), Money.of(rs.getLong("placement_week_cents")));
    }

    /** Of a row with {@code coach_minutes}, {@code placement_weeks} and {@code materials_cents}. */
    static CostBuildUp buildUp(ResultSet rs) throws SQLException {
        return new CostBuildUp(
                rs.getInt("coach_minutes"), rs.getInt("placement_weeks"), Money.of(rs.getLong("materials_cents")));
    }
}
