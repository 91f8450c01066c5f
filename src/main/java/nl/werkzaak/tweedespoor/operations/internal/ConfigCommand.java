package nl.werkzaak.tweedespoor.operations.internal;

import java.sql.SQLException;
import nl.werkzaak.tweedespoor.operations.Finding;
import nl.werkzaak.tweedespoor.operations.internal.config.ConfigRules;
import nl.werkzaak.tweedespoor.operations.internal.config.Setup;
import nl.werkzaak.tweedespoor.operations.internal.config.Setup.DatabaseFacts;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.core.env.Environment;

/** {@code check-config}: names what is not fit for production and what to set. */
public final class ConfigCommand {
    private ConfigCommand() {}

    /** @return whether nothing was found */
    public static boolean check(Environment settings, Texts texts) {
        var setup = Setup.of(settings, facts(settings), new PortalClock().instant());
        var findings = ConfigRules.findings(setup);
        if (findings.isEmpty()) {
            System.out.println("Nothing found that is unfit for production.");
            return true;
        }
        System.out.println("Not fit for production (" + findings.size() + "):");
        findings.forEach(finding -> {
            System.out.println("- " + text(texts, finding.key(), finding));
            System.out.println("  " + text(texts, finding.setKey(), finding));
        });
        System.out.println("All settings: docs/configuration.md");
        return false;
    }

    private static String text(Texts texts, String key, Finding finding) {
        return texts.get(Texts.ENGLISH, key, finding.args().toArray());
    }

    /** Looks into the database if there is one; starts none that was never there. */
    private static DatabaseFacts facts(Environment settings) {
        if (!DatabaseAccess.isConfigured(settings) && !EmbeddedMariaDb.isIn(DatabaseAccess.embedded(settings))) {
            return new DatabaseFacts(false, false);
        }
        try (var database = DatabaseAccess.toRead(settings);
                var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT (SELECT COUNT(*) FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name = 'demo_seed')")) {
            rows.next();
            var hasTable = rows.getInt(1) > 0;
            return new DatabaseFacts(true, hasTable && isSeeded(connection));
        } catch (SQLException away) {
            return new DatabaseFacts(false, false);
        }
    }

    private static boolean isSeeded(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM demo_seed")) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }
}
