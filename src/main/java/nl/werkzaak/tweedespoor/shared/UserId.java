package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record UserId(UUID value) {
    public static UserId next() {
        return new UserId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static UserId of(String text) {
        return new UserId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
