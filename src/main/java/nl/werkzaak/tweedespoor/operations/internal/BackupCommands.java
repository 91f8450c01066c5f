package nl.werkzaak.tweedespoor.operations.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditKey;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.operations.internal.backup.Backup;
import nl.werkzaak.tweedespoor.operations.internal.backup.BackupKey;
import nl.werkzaak.tweedespoor.operations.internal.backup.Manifest;
import nl.werkzaak.tweedespoor.operations.internal.backup.Migrations;
import nl.werkzaak.tweedespoor.operations.internal.backup.PortalKeys;
import nl.werkzaak.tweedespoor.operations.internal.backup.Restore;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** {@code backup} and {@code restore} as the operator types them, in words the operator reads. */
public final class BackupCommands {
    private static final PortalClock CLOCK = new PortalClock();

    private BackupCommands() {}

    public static void backup(Environment settings, String name) throws IOException, SQLException {
        var file = Path.of(name);
        var keys = PortalKeys.of(settings);
        var key = BackupKey.of(Passphrase.of(settings, true));
        try (var database = DatabaseAccess.toRead(settings)) {
            var manifest = new Backup(keys, key, Migrations.known(), CLOCK).write(database, file, version());
            record(database, settings, "backup.made", manifest);
            say("Backup written and read back: " + file);
            describe(manifest);
            say("  " + Files.size(file) / 1024 + " KiB. Keep PORTAL_BACKUP_KEY apart from this file: without it nobody"
                    + " opens it.");
            var outside = outside(keys, settings);
            if (!outside.isEmpty()) {
                say("  Not in the file, since they come from outside: " + String.join(", ", outside)
                        + ". Keep copies of them too.");
            }
        }
    }

    public static void restore(Environment settings, String name) throws IOException, SQLException {
        var file = Path.of(name);
        var key = BackupKey.of(Passphrase.of(settings, false));
        try (var database = DatabaseAccess.toReplace(settings)) {
            var outcome = new Restore(PortalKeys.of(settings), key, Migrations.known(), CLOCK).read(database, file);
            say("Restored, and compared with the backup row by row.");
            describe(outcome.manifest());
            AuditCommand.restored(database, settings, outcome.aside());
            record(database, settings, "backup.restored", outcome.manifest());
            if (outcome.waitingMails() > 0) {
                say("  " + outcome.waitingMails() + " mail(s) waited then and are sent when the portal starts.");
            }
            if (outcome.sealChanged()) {
                say("  The certificate that seals is another one than then: older seals show as not the portal's own.");
            }
        }
    }

    private static void describe(Manifest manifest) {
        say("  made " + manifest.made() + " by portal " + manifest.portalVersion() + ", tables of version "
                + manifest.schemaVersion());
        say("  " + manifest.tables() + " tables, " + manifest.rows() + " rows, " + manifest.documents()
                + " documents, each opened with its key");
    }

    private static List<String> outside(PortalKeys keys, Environment settings) {
        var names = new ArrayList<String>();
        if (!keys.vault().isEmpty()) {
            names.add("PORTAL_VAULT_KEY");
        }
        keys.identity().ifPresent(key -> names.add("PORTAL_IDENTITY_KEY"));
        if (!settings.getProperty("portal.audit.key", "").isBlank()) {
            names.add("PORTAL_AUDIT_KEY");
        }
        keys.seal().ifPresent(file -> names.add("PORTAL_SEAL_KEYSTORE"));
        return names;
    }

    /** In the trail of the database that was read or restored, not in the file. */
    private static void record(DatabaseAccess database, Environment settings, String action, Manifest manifest)
            throws SQLException {
        try (var connection = database.connect()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            AuditTrail.recordAsSystem(
                    jdbc,
                    CLOCK,
                    AuditKey.of(settings),
                    AuditEvent.of(action, "portal", null)
                            .detail("made", manifest.made())
                            .detail("documents", manifest.documents()));
        }
    }

    private static String version() {
        var version = BackupCommands.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
