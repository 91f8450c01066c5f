package nl.werkzaak.tweedespoor.document;

import java.util.Locale;

/**
 * A file inside a document, with the same facts for other software; it makes the document PDF/A-3a (ISO 19005-3).
 *
 * @param name its file name, plain letters and an ending
 * @param contentType as in "application/json"
 * @param description what it holds, in the document's language
 */
public record Attachment(String name, String contentType, String description, byte[] bytes) {
    public static final String JSON = "application/json";

    public Attachment {
        if (!name.matches("[a-z0-9-]+\\.[a-z0-9]+")) {
            throw new IllegalArgumentException("Not a plain file name: " + name);
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("An attachment needs a description (PDF/UA-1, 7.11)");
        }
        contentType = contentType.toLowerCase(Locale.ROOT);
        bytes = bytes.clone();
    }

    public static Attachment json(String name, String description, byte[] bytes) {
        return new Attachment(name, JSON, description, bytes);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
