package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record HoldId(UUID value) {
    public static HoldId next() {
        return new HoldId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static HoldId of(String text) {
        return new HoldId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
