package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record EmployerId(UUID value) {
    public static EmployerId next() {
        return new EmployerId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static EmployerId of(String text) {
        return new EmployerId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
