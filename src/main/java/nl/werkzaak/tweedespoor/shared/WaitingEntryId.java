package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record WaitingEntryId(UUID value) {
    public static WaitingEntryId next() {
        return new WaitingEntryId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static WaitingEntryId of(String text) {
        return new WaitingEntryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
