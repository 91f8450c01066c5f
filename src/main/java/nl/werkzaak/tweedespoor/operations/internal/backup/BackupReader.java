package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import org.jspecify.annotations.Nullable;

/** Reads a backup from its first byte to its last, and believes none of it whose hash differs. */
final class BackupReader {
    private static final int LARGEST_KEY_FILE = 1024 * 1024;
    private static final int LARGEST_MANIFEST = 4 * 1024 * 1024;

    /** Gets the parts in the order of the file. */
    interface Visitor {
        void key(String name, byte[] content) throws IOException;

        void beginTable(TableShape shape) throws SQLException, IOException;

        void row(TableRows.Row row) throws SQLException, IOException;

        void endTable(TableShape shape) throws SQLException;
    }

    private final Visitor visitor;
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private @Nullable Manifest manifest;

    private BackupReader(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @throws OperationFailure when the key is wrong, or the file cut off or changed */
    static Manifest read(Path file, BackupKey key, Visitor visitor) throws SQLException {
        try (var in = new SealedInput(new BufferedInputStream(Files.newInputStream(file), Sealing.FRAME), key)) {
            return new BackupReader(visitor).all(in);
        } catch (EOFException | ZipException e) {
            throw SealedInput.damaged(e);
        } catch (IOException e) {
            throw new OperationFailure("The backup " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Manifest all(InputStream in) throws IOException, SQLException {
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            part(entry.getName(), zip);
        }
        in.transferTo(OutputStream.nullOutputStream());
        var told = manifest;
        if (told == null || !complete(told)) {
            throw SealedInput.damaged(null);
        }
        return told;
    }

    private void part(String name, ZipInputStream zip) throws IOException, SQLException {
        if (name.equals(Manifest.NAME)) {
            manifest = BackupWriter.JSON.readValue(zip.readNBytes(LARGEST_MANIFEST), Manifest.class);
            return;
        }
        var hashed = new DigestInputStream(zip, BackupWriter.sha256());
        if (name.startsWith(KeyFiles.FOLDER)) {
            visitor.key(
                    KeyFiles.checked(name.substring(KeyFiles.FOLDER.length())), hashed.readNBytes(LARGEST_KEY_FILE));
        } else if (name.startsWith(TableShape.FOLDER)) {
            table(hashed);
        }
        hashed.transferTo(OutputStream.nullOutputStream());
        hashes.put(name, BackupWriter.hex(hashed.getMessageDigest().digest()));
    }

    private void table(InputStream part) throws IOException, SQLException {
        var in = new DataInputStream(new BufferedInputStream(part, Sealing.FRAME));
        var shape = TableShape.read(in);
        visitor.beginTable(shape);
        for (var row = TableRows.next(shape, in); row.isPresent(); row = TableRows.next(shape, in)) {
            visitor.row(row.get());
        }
        visitor.endTable(shape);
    }

    private boolean complete(Manifest told) {
        return told.parts().size() == hashes.size()
                && told.parts().stream().allMatch(part -> part.sha256().equals(hashes.get(part.name())));
    }
}
