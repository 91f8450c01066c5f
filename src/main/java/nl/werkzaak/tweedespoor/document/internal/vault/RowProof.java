package nl.werkzaak.tweedespoor.document.internal.vault;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.jspecify.annotations.Nullable;

/** Opens documents from their rows alone: shows that these keys and these bytes belong together. */
public final class RowProof {
    private final VaultKeys keys;
    private final Map<DocumentId, DocumentStore.Stored> waiting = new HashMap<>();
    private DocumentStore.@Nullable Stored current;
    private @Nullable ChunkCipher cipher;
    private MessageDigest hash = VaultContent.sha256();
    private int seq;
    private int opened;

    /** @param keys the present key first, in base64 */
    public RowProof(List<String> keys) {
        this.keys = new VaultKeys(new VaultProperties(keys.getFirst(), keys.subList(1, keys.size())), Path.of(""));
    }

    /** @throws TamperedDocument when none of the keys opens it */
    public void document(DocumentRow row, String keyId, byte[] wrappedKey) {
        var stored = new DocumentStore.Stored(row, keyId, wrappedKey);
        VaultContent.cipher(stored, keys);
        waiting.put(row.id(), stored);
    }

    /** The chunks of a document come one after the other. */
    public void chunk(DocumentId id, int number, byte[] data) {
        if (current == null || !current.row().id().equals(id)) {
            begin(id);
        }
        var row = Objects.requireNonNull(current).row();
        if (number != seq) {
            throw new TamperedDocument(id, "a chunk is missing");
        }
        try {
            hash.update(Objects.requireNonNull(cipher).decrypt(data, seq, seq == VaultContent.lastChunk(row.size())));
        } catch (GeneralSecurityException e) {
            throw new TamperedDocument(id, "a chunk was changed", e);
        }
        if (seq++ == VaultContent.lastChunk(row.size())) {
            end(row);
        }
    }

    private void begin(DocumentId id) {
        var next = waiting.get(id);
        if (current != null || next == null) {
            throw new TamperedDocument(id, "a chunk is missing");
        }
        current = next;
        cipher = VaultContent.cipher(next, keys);
        hash = VaultContent.sha256();
        seq = 0;
    }

    private void end(DocumentRow row) {
        if (!HexFormat.of().formatHex(hash.digest()).equals(row.sha256())) {
            throw new TamperedDocument(row.id(), "the hash differs");
        }
        waiting.remove(row.id());
        current = null;
        opened++;
    }

    /**
     * Ends the proof.
     *
     * @return how many documents were opened
     */
    public int finish() {
        waiting.keySet().stream().findFirst().ifPresent(id -> {
            throw new TamperedDocument(id, "a chunk is missing");
        });
        return opened;
    }
}
