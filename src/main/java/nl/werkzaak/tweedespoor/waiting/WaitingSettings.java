package nl.werkzaak.tweedespoor.waiting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the one row of settings. */
@Component
class WaitingSettings {
    private final JdbcClient jdbc;

    WaitingSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WaitingRules current() {
        return jdbc.sql("SELECT offer_working_days FROM waiting_rules")
                .query((rs, n) -> new WaitingRules(rs.getInt(1)))
                .single();
    }
}
