package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import nl.werkzaak.tweedespoor.audit.TrailStart;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;

/** Puts a backup in the place of what is there, after all of it was found good. */
public final class Restore {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final PortalKeys keys;
    private final BackupKey key;
    private final Set<String> migrations;
    private final Clock clock;

    public Restore(PortalKeys keys, BackupKey key, Set<String> migrations, Clock clock) {
        this.keys = keys;
        this.key = key;
        this.migrations = migrations;
        this.clock = clock;
    }

    /**
     * What the operator should know afterwards.
     *
     * @param waitingMails which the portal will send once it starts
     * @param sealChanged the portal seals with another certificate than then
     * @param aside where files of before go that do not fit what was restored; it may not be there yet
     */
    public record Outcome(Manifest manifest, int waitingMails, boolean sealChanged, Path aside) {}

    /** @throws OperationFailure before anything was changed, unless it says otherwise */
    public Outcome read(Backup.Database database, Path file) throws IOException, SQLException {
        if (!Files.isReadable(file)) {
            throw new OperationFailure("There is no file " + file + ".");
        }
        var checked = BackupCheck.of(file, key, keys, migrations);
        var aside = keys.dataDir().resolve("keys-before-restore-" + STAMP.format(Instant.now(clock)));
        try (var connection = database.connect()) {
            DatabaseLoad.require(connection);
            keys.files().replace(checked.keyFiles(), aside);
            if (!checked.keyFiles().containsKey(TrailStart.FILE)) {
                keys.files().setAside(TrailStart.FILE, aside); // in the backup the chain has not begun
            }
            load(connection, file);
            compare(connection, checked.manifest());
        }
        return new Outcome(checked.manifest(), checked.waitingMails(), checked.sealChanged(), aside);
    }

    private void load(Connection connection, Path file) {
        try {
            var load = DatabaseLoad.begin(connection);
            BackupReader.read(file, key, load);
            load.finish();
        } catch (SQLException | OperationFailure e) {
            throw new OperationFailure(
                    "The restore broke off and the database is incomplete: " + e.getMessage()
                            + "\nMend the cause and restore again; the portal does not start before.",
                    e);
        }
    }

    /** Reads the database again and compares it with what the backup says. */
    private static void compare(Connection connection, Manifest manifest) throws IOException, SQLException {
        for (var table : Sql.tables(connection)) {
            var part = manifest.part(TableShape.FOLDER + table);
            var hash = BackupWriter.rowsHash(connection, TableShape.read(connection, table));
            if (part.isEmpty() || !part.get().rowsSha256().equals(hash)) {
                throw new OperationFailure("The table " + table + " is not as it was; restore again.");
            }
        }
    }
}
