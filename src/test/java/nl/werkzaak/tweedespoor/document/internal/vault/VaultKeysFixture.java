package nl.werkzaak.tweedespoor.document.internal.vault;

import java.nio.file.Path;
import java.util.List;

/** Keys made in a folder of the caller's own. */
public final class VaultKeysFixture {
    private VaultKeysFixture() {}

    public static VaultKeys in(Path folder) {
        return new VaultKeys(new VaultProperties(null, List.of()), folder);
    }
}
