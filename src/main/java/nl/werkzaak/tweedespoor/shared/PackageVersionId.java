package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record PackageVersionId(UUID value) {
    public static PackageVersionId next() {
        return new PackageVersionId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static PackageVersionId of(String text) {
        return new PackageVersionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
