package nl.werkzaak.tweedespoor.testing;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Somebody with all rights in the database, who takes its guards away for a moment. */
@Component
public class WithoutTriggers {
    private final JdbcTemplate jdbc;

    WithoutTriggers(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    public int update(String table, String statement, Object... values) {
        List<Map<String, Object>> triggers = jdbc.queryForList(
                "SELECT trigger_name AS name, action_timing AS timing, event_manipulation AS event,"
                        + " action_statement AS body FROM information_schema.triggers"
                        + " WHERE trigger_schema = DATABASE() AND event_object_table = ?",
                table);
        triggers.forEach(trigger -> jdbc.execute("DROP TRIGGER `" + trigger.get("name") + "`"));
        try {
            return jdbc.update(statement, values);
        } finally {
            triggers.forEach(trigger -> jdbc.execute("CREATE TRIGGER `%s` %s %s ON `%s` FOR EACH ROW %s"
                    .formatted(
                            trigger.get("name"),
                            trigger.get("timing"),
                            trigger.get("event"),
                            table,
                            trigger.get("body"))));
        }
    }
}
