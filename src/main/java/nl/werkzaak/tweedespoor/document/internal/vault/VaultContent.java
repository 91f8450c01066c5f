package nl.werkzaak.tweedespoor.document.internal.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import org.springframework.stereotype.Component;

/** Contents in and out of the tables, one chunk at a time. */
@Component
public class VaultContent {
    static final int CHUNK = 512 * 1024;

    private final DocumentStore store;
    private final VaultKeys keys;
    private final Clock clock;

    VaultContent(DocumentStore store, VaultKeys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    public DocumentRow store(NewDocument document, InputStream bytes) throws IOException {
        DocumentRow draft = draft(document);
        ChunkCipher cipher = ChunkCipher.fresh(draft.id().value());
        store.insert(draft, keys.currentId());
        MessageDigest hash = sha256();
        long size = 0;
        byte[] chunk = bytes.readNBytes(CHUNK);
        for (int seq = 0; ; seq++) {
            byte[] next = chunk.length < CHUNK ? new byte[0] : bytes.readNBytes(CHUNK);
            boolean last = next.length == 0;
            hash.update(chunk);
            size += chunk.length;
            store.chunk(draft.id(), seq, cipher.encrypt(chunk, seq, last));
            if (last) {
                break;
            }
            chunk = next;
        }
        DocumentRow row = draft.completed(size, HexFormat.of().formatHex(hash.digest()));
        store.complete(row, cipher.wrap(keys.current(), bound(row)));
        return row;
    }

    public Optional<DocumentRow> find(DocumentId id) {
        return store.find(id).map(DocumentStore.Stored::row);
    }

    public List<DocumentRow> of(DocumentSubject subject) {
        return store.bySubject(subject);
    }

    /** GCM proves each chunk, and the key opens with this hash and size only: there is nothing left to hash again. */
    public void openTo(DocumentId id, OutputStream out) throws IOException {
        DocumentStore.Stored stored = store.find(id).orElseThrow(NotFound::new);
        ChunkCipher cipher = cipher(stored, keys);
        int last = lastChunk(stored.row().size());
        byte[] clear = new byte[(int) Math.min(CHUNK, stored.row().size())];
        for (int seq = 0; seq <= last; seq++) {
            byte[] data = store.chunk(id, seq).orElseThrow(() -> new TamperedDocument(id, "a chunk is missing"));
            int length;
            try {
                length = cipher.decrypt(data, seq, seq == last, clear);
            } catch (GeneralSecurityException e) {
                throw new TamperedDocument(id, "a chunk was changed", e);
            }
            out.write(clear, 0, length);
        }
    }

    static int lastChunk(long size) {
        return size == 0 ? 0 : (int) ((size - 1) / CHUNK);
    }

    static ChunkCipher cipher(DocumentStore.Stored stored, VaultKeys keys) {
        DocumentRow row = stored.row();
        try {
            return cipher(stored, keys, bound(row));
        } catch (GeneralSecurityException e) {
            try {
                return cipher(stored, keys, boundBefore(row));
            } catch (GeneralSecurityException neither) {
                throw new TamperedDocument(row.id(), "its row was changed", neither);
            }
        }
    }

    private static ChunkCipher cipher(DocumentStore.Stored stored, VaultKeys keys, String bound)
            throws GeneralSecurityException {
        return ChunkCipher.unwrapped(
                stored.wrappedKey(),
                keys.byId(stored.keyId()),
                bound,
                stored.row().id().value());
    }

    /**
     * Settles what the virus scanner left open, and binds the key to it.
     *
     * @return whether it was still open
     * @throws TamperedDocument when its row was changed
     */
    public boolean settle(DocumentId id, ScanStatus status) {
        var stored = store.find(id).filter(found -> found.row().scan().isOpen());
        if (stored.isEmpty()) {
            return false;
        }
        var wrapped = cipher(stored.get(), keys)
                .wrap(keys.current(), bound(stored.get().row().scanned(status)));
        return store.settle(stored.get(), status, keys.currentId(), wrapped);
    }

    /** All that a row says, and thereby who may read what; the key opens with exactly these words only. */
    static String bound(DocumentRow row) {
        return String.join("|", "2", row.scan().name(), row.createdAt().toString(), boundBefore(row));
    }

    /** What keys were bound to before they were to the scan too; rotation and settling bind them anew. */
    static String boundBefore(DocumentRow row) {
        return String.join(
                "|",
                row.id().toString(),
                row.employer().toString(),
                row.kind().name(),
                row.subject().kind().name(),
                row.subject().id().toString(),
                row.contentType(),
                Long.toString(row.size()),
                row.sha256(),
                row.createdBy().toString(),
                row.title());
    }

    private DocumentRow draft(NewDocument document) {
        return new DocumentRow(
                DocumentId.next(),
                document.employer(),
                document.kind(),
                document.subject(),
                document.title(),
                document.contentType(),
                0,
                "",
                document.createdBy(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                document.scan());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
