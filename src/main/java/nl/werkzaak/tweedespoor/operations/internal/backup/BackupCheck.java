package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentProof;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole backup and changes nothing: every hash, every document opened with the keys that the portal will have,
 * and only migrations that this portal knows.
 */
final class BackupCheck implements BackupReader.Visitor {
    private final PortalKeys keys;
    private final Set<String> migrations;
    private final Map<String, byte[]> keyFiles = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> closed = new TreeSet<>();
    private @Nullable DocumentProof proof;
    private int waitingMails;

    private BackupCheck(PortalKeys keys, Set<String> migrations) {
        this.keys = keys;
        this.migrations = migrations;
    }

    /**
     * What was found good.
     *
     * @param waitingMails which the portal will send once it starts
     * @param sealChanged the portal will seal with another certificate than then
     */
    record Checked(Manifest manifest, Map<String, byte[]> keyFiles, int waitingMails, boolean sealChanged) {}

    /** @throws OperationFailure saying what is wrong */
    static Checked of(Path file, BackupKey key, PortalKeys keys, Set<String> migrations)
            throws SQLException, IOException {
        var check = new BackupCheck(keys, migrations);
        var manifest = BackupReader.read(file, key, check);
        return check.outcome(manifest);
    }

    private Checked outcome(Manifest manifest) throws IOException {
        if (!unknown.isEmpty()) {
            throw new OperationFailure("This backup is of a newer portal (" + manifest.portalVersion()
                    + "); this one does not know its tables: " + String.join(", ", unknown));
        }
        var opened = opened();
        if (!closed.isEmpty()) {
            throw opened == 0 ? wrongKey(null) : changed();
        }
        if (opened != manifest.documents()) {
            throw SealedInput.damaged(null);
        }
        requireKeys(manifest);
        var seal = keys.sealFingerprint(keyFiles);
        return new Checked(manifest, Map.copyOf(keyFiles), waitingMails, !seal.equals(manifest.sealCertificate()));
    }

    private void requireKeys(Manifest manifest) {
        if (!keys.identityFingerprint(keyFiles).equals(manifest.identityKey())) {
            throw new OperationFailure("The key of second factors is not the one of the backup;"
                    + " set PORTAL_IDENTITY_KEY to the key the portal had then.");
        }
        var audit = manifest.auditKey();
        if (audit != null && !keys.auditFingerprint(keyFiles).equals(audit)) {
            throw new OperationFailure("The key of the audit trail is not the one of the backup: the trail could be"
                    + " neither continued nor checked. Set PORTAL_AUDIT_KEY to the key the portal had then.");
        }
    }

    private int opened() {
        try {
            return proof == null ? 0 : proof.finish();
        } catch (TamperedDocument e) {
            throw SealedInput.damaged(e);
        }
    }

    @Override
    public void key(String name, byte[] content) {
        keyFiles.put(name, content);
    }

    @Override
    public void beginTable(TableShape shape) {
        if (shape.name().equals("document")) {
            proof = DocumentProof.with(keys.vaultKeys(keyFiles));
        }
    }

    @Override
    public void row(TableRows.Row row) {
        switch (row.shape().name()) {
            case "document" -> document(row);
            case "document_chunk" -> chunk(row);
            case "outbox_mail" -> waitingMails += row.text("state").equals("QUEUED") ? 1 : 0;
            case Sql.HISTORY -> migration(row.text("version"));
            default -> {}
        }
    }

    @Override
    public void endTable(TableShape shape) {}

    private void migration(String version) {
        if (!version.isEmpty() && !migrations.contains(version)) {
            unknown.add(version);
        }
    }

    private DocumentProof proof() {
        if (proof == null) {
            throw SealedInput.damaged(null);
        }
        return proof;
    }

    private void document(TableRows.Row row) {
        try {
            proof().document(stored(row), row.text("key_id"), row.bytes("wrapped_key"));
        } catch (TamperedDocument e) {
            closed.add(row.text("id")); // one of them, or all because the key is another: known at the end
        } catch (IllegalStateException e) {
            throw wrongKey(e);
        }
    }

    private OperationFailure changed() {
        return new OperationFailure("These documents were changed in the database after they were stored,"
                + " so they no longer open; the others do: " + String.join(", ", closed));
    }

    private static OperationFailure wrongKey(@Nullable Exception cause) {
        return new OperationFailure(
                "The key of the documents does not open the documents of this backup;"
                        + " set PORTAL_VAULT_KEY (and PORTAL_VAULT_OLD_KEYS) to the keys the portal had then.",
                cause);
    }

    private void chunk(TableRows.Row row) {
        if (closed.contains(row.text("document_id"))) {
            return;
        }
        try {
            var id = new DocumentId(UUID.fromString(row.text("document_id")));
            proof().chunk(id, Integer.parseInt(row.text("seq")), row.bytes("data"));
        } catch (TamperedDocument e) {
            throw new OperationFailure("A document in the backup was changed: " + e.getMessage(), e);
        }
    }

    /** Before documents were scanned all were the portal's own. */
    private static ScanStatus scan(TableRows.Row row) {
        return row.shape().has("scan") ? ScanStatus.valueOf(row.text("scan")) : ScanStatus.OWN;
    }

    private static DocumentRow stored(TableRows.Row row) {
        return new DocumentRow(
                DocumentId.of(row.text("id")),
                EmployerId.of(row.text("employer_id")),
                DocumentKind.valueOf(row.text("kind")),
                new DocumentSubject(
                        DocumentSubject.Kind.valueOf(row.text("subject_kind")),
                        UUID.fromString(row.text("subject_id"))),
                row.text("title"),
                row.text("content_type"),
                Long.parseLong(row.text("size")),
                BackupWriter.hex(row.bytes("sha256")),
                UserId.of(row.text("created_by")),
                LocalDateTime.parse(row.text("created_at").replace(' ', 'T')).toInstant(ZoneOffset.UTC),
                scan(row));
    }
}
