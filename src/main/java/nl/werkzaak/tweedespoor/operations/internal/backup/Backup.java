package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;

/** The whole portal into one sealed file, as it was at one moment (docs/adr/0024-backup.md). */
public final class Backup {
    private final PortalKeys keys;
    private final BackupKey key;
    private final Set<String> migrations;
    private final Clock clock;

    public Backup(PortalKeys keys, BackupKey key, Set<String> migrations, Clock clock) {
        this.keys = keys;
        this.key = key;
        this.migrations = migrations;
        this.clock = clock;
    }

    /** Gives a connection of its own, which is closed after use. */
    @FunctionalInterface
    public interface Database {
        Connection connect() throws SQLException;
    }

    /**
     * Writes the file and reads it back; it gets its name only when it was found good.
     *
     * @throws OperationFailure when the file is there already, or something cannot be kept
     */
    public Manifest write(Database database, Path file, String portalVersion) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new OperationFailure(file + " is there already; a backup overwrites nothing. Choose another name.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new OperationFailure("There is no folder " + folder + ".");
        }
        var part = OwnFiles.temporary(folder);
        part.toFile().deleteOnExit(); // when the operator breaks it off
        try {
            fill(database, part, portalVersion);
            var manifest = BackupCheck.of(part, key, keys, migrations).manifest();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void fill(Database database, Path part, String portalVersion) throws IOException, SQLException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var connection = database.connect()) {
            var file = new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), Sealing.FRAME) {
                @Override
                public void close() throws IOException {
                    flush();
                    channel.force(true);
                    super.close();
                }
            };
            try (var writer = new BackupWriter(file, key)) {
                parts(connection, writer, portalVersion);
            }
        }
    }

    private void parts(Connection connection, BackupWriter writer, String portalVersion)
            throws IOException, SQLException {
        var files = keys.files().read();
        for (var each : files.entrySet()) {
            writer.key(each.getKey(), each.getValue());
        }
        var snapshot = Snapshot.begin(connection);
        var made = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
        for (var shape : snapshot.tables()) {
            writer.table(connection, shape);
        }
        var documents = writer.parts().stream()
                .filter(each -> each.name().equals(TableShape.FOLDER + "document"))
                .mapToLong(Manifest.Part::rows)
                .sum();
        writer.finish(new Manifest(
                Sealing.FORMAT,
                portalVersion,
                snapshot.schemaVersion(),
                made,
                keys.identityFingerprint(files),
                keys.auditFingerprint(files),
                keys.sealFingerprint(files),
                (int) documents,
                writer.parts()));
    }
}
