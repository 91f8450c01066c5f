package nl.werkzaak.tweedespoor.document;

import nl.werkzaak.tweedespoor.shared.DocumentId;

/** The stored bytes are not the bytes that were put in: nothing of them may be shown. */
public final class TamperedDocument extends RuntimeException {
    public TamperedDocument(DocumentId id, String what, Throwable cause) {
        super("Document " + id + ": " + what, cause);
    }

    public TamperedDocument(DocumentId id, String what) {
        super("Document " + id + ": " + what);
    }
}
