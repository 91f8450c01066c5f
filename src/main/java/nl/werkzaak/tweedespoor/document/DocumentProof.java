package nl.werkzaak.tweedespoor.document;

import java.util.List;
import nl.werkzaak.tweedespoor.document.internal.vault.RowProof;
import nl.werkzaak.tweedespoor.shared.DocumentId;

/**
 * Opens documents from their rows alone, without a database: how a backup shows that its keys fit its documents before
 * anything is changed. First all documents, then their chunks in order.
 */
public final class DocumentProof {
    private final RowProof proof;

    private DocumentProof(RowProof proof) {
        this.proof = proof;
    }

    /** @param keys of the vault in base64, the present one first */
    public static DocumentProof with(List<String> keys) {
        return new DocumentProof(new RowProof(keys));
    }

    /** @throws TamperedDocument when it is not as it was put in; IllegalStateException when its key is not there */
    public void document(DocumentRow row, String keyId, byte[] wrappedKey) {
        proof.document(row, keyId, wrappedKey);
    }

    /** @throws TamperedDocument when it is not as it was put in */
    public void chunk(DocumentId id, int seq, byte[] data) {
        proof.chunk(id, seq, data);
    }

    /**
     * How many documents were opened.
     *
     * @throws TamperedDocument when one of them was not there whole
     */
    public int finish() {
        return proof.finish();
    }
}
