package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record EmployeeId(UUID value) {
    public static EmployeeId next() {
        return new EmployeeId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static EmployeeId of(String text) {
        return new EmployeeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
