package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A sealed ZIP: every part goes through without being held, its hash into the manifest, which comes last. */
final class BackupWriter implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    private final ZipOutputStream zip;
    private final List<Manifest.Part> parts = new ArrayList<>();

    BackupWriter(OutputStream file, BackupKey key) throws IOException {
        zip = new ZipOutputStream(new SealedOutput(file, key));
        // documents are encrypted and do not shrink; the rest shrinks enough
        zip.setLevel(Deflater.BEST_SPEED);
    }

    List<Manifest.Part> parts() {
        return List.copyOf(parts);
    }

    void key(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(KeyFiles.FOLDER + name));
        zip.write(content);
        zip.closeEntry();
        parts.add(new Manifest.Part(KeyFiles.FOLDER + name, hex(sha256().digest(content)), 0, ""));
    }

    void table(Connection database, TableShape shape) throws IOException, SQLException {
        var name = TableShape.FOLDER + shape.name();
        zip.putNextEntry(new ZipEntry(name));
        var whole = new DigestOutputStream(zip, sha256());
        var head = new DataOutputStream(whole);
        shape.write(head);
        head.flush();
        var digest = sha256();
        var rows = rows(database, shape, new DigestOutputStream(whole, digest));
        zip.closeEntry();
        parts.add(new Manifest.Part(name, hex(whole.getMessageDigest().digest()), rows, hex(digest.digest())));
    }

    private static long rows(Connection database, TableShape shape, OutputStream to) throws IOException, SQLException {
        var out = new DataOutputStream(new java.io.BufferedOutputStream(to, Sealing.FRAME));
        var rows = TableRows.write(database, shape, out);
        out.flush();
        return rows;
    }

    /** What the rows of a table in the database hash to, written nowhere. */
    static String rowsHash(Connection database, TableShape shape) throws IOException, SQLException {
        var digest = sha256();
        rows(database, shape, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return hex(digest.digest());
    }

    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
