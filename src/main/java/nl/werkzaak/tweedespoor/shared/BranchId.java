package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record BranchId(UUID value) {
    public static BranchId next() {
        return new BranchId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static BranchId of(String text) {
        return new BranchId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
