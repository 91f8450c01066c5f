package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record PackageId(UUID value) {
    public static PackageId next() {
        return new PackageId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static PackageId of(String text) {
        return new PackageId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
