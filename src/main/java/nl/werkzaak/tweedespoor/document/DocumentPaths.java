package nl.werkzaak.tweedespoor.document;

import nl.werkzaak.tweedespoor.shared.DocumentId;

/** Addresses of documents that other modules lead to. */
public final class DocumentPaths {
    private static final String PAGE = "lees/";

    private DocumentPaths() {}

    /** Where the page of a document is; whether it opens is decided there. */
    public static String page(DocumentId id) {
        return PAGE + id;
    }
}
