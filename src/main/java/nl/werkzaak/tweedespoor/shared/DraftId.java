package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record DraftId(UUID value) {
    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static DraftId of(String text) {
        return new DraftId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
