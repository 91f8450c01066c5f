package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record OrderId(UUID value) {
    public static OrderId next() {
        return new OrderId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static OrderId of(String text) {
        return new OrderId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
