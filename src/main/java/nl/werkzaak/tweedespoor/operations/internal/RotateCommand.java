package nl.werkzaak.tweedespoor.operations.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditKey;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.VaultRotation;
import nl.werkzaak.tweedespoor.operations.internal.backup.PortalKeys;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * {@code rotate-vault-key}: afterwards every document opens with the new key and none needs the one before. With keys
 * from outside the portal may run meanwhile, since it was given both; with key files it may not, since it knows one.
 */
public final class RotateCommand {
    private RotateCommand() {}

    public static void rotate(Environment settings) throws SQLException, IOException {
        var given = PortalKeys.of(settings).vault();
        var dataDir = Path.of(settings.getProperty("portal.data-dir", "data"));
        if (given.isEmpty()) {
            withKeyFiles(settings, dataDir);
        } else if (given.size() == 1) {
            throw new OperationFailure(
                    "PORTAL_VAULT_KEY is the only key. Set it to a new one, set"
                            + " PORTAL_VAULT_OLD_KEYS to the one before, start every portal anew with both, and run this again.");
        } else {
            try (var database = DatabaseAccess.toRead(settings);
                    var connection = database.connect()) {
                wrap(connection, settings, given);
                say(
                        "Take PORTAL_VAULT_OLD_KEYS away now; keep the former key as long as backups from before are kept.");
            }
        }
    }

    private static void withKeyFiles(Environment settings, Path dataDir) throws SQLException, IOException {
        if (!VaultRotation.hasKeyFile(dataDir)) {
            throw new OperationFailure("There is no vault key in " + dataDir + "; name the data folder with --data,"
                    + " or set PORTAL_VAULT_KEY and PORTAL_VAULT_OLD_KEYS.");
        }
        try (var database = DatabaseAccess.toReplace(settings);
                var connection = database.connect()) {
            requireAlone(connection);
            wrap(connection, settings, VaultRotation.turnKeyFile(dataDir));
            VaultRotation.forgetFormerKeyFile(dataDir);
        }
    }

    private static void requireAlone(Connection connection) {
        var others = jdbc(connection)
                .sql("SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE()"
                        + " AND id <> CONNECTION_ID()")
                .query(Integer.class)
                .single();
        if (others > 0) {
            throw new OperationFailure("The database is in use. Stop every portal first, since it knows one key file;"
                    + " nothing was changed.");
        }
    }

    private static void wrap(Connection connection, Environment settings, List<String> keys) {
        var all = VaultRotation.left(connection, keys);
        say(all + " documents still need a former key.");
        var outcome = VaultRotation.run(connection, keys, done -> say("  " + done + " of " + all));
        if (!outcome.closed().isEmpty()) {
            throw new OperationFailure("No key given here opens these documents, so they stay as they are; keep the"
                    + " former keys: " + outcome.closed());
        }
        if (VaultRotation.left(connection, keys) > 0) {
            throw new OperationFailure(
                    "A portal still stores with a former key. Start it anew with the new one, and run"
                            + " this again.");
        }
        AuditTrail.recordAsSystem(
                jdbc(connection),
                new PortalClock(),
                AuditKey.of(settings),
                AuditEvent.of("vault.key-rotated", "portal", null).detail("documents", outcome.wrapped()));
        say("Done: every document opens with the new key alone.");
    }

    private static JdbcClient jdbc(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
