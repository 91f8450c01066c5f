package nl.werkzaak.tweedespoor.quote;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the one row of settings; whoever books a seat for a quote locks it, so that nobody counts past the others. */
@Component
class QuoteSettings {
    private static final String SELECT =
            "SELECT valid_days, hold_working_days, holds_per_employer, holds_in_all, discount_limit, self_made_open FROM quote_rules";

    private final JdbcClient jdbc;

    QuoteSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuoteRules current() {
        return read(SELECT);
    }

    QuoteRules lock() {
        return read(SELECT + " FOR UPDATE");
    }

    private QuoteRules read(String sql) {
        return jdbc.sql(sql)
                .query((rs, n) -> new QuoteRules(
                        rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5), rs.getInt(6)))
                .single();
    }
}
