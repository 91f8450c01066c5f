package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record DocumentId(UUID value) {
    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static DocumentId of(String text) {
        return new DocumentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
