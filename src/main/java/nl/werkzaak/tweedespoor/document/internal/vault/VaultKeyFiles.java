package nl.werkzaak.tweedespoor.document.internal.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.SecretFile;

/**
 * The key files in the data folder. While the key is being changed there are two: the new one, and the one before until
 * no document needs it.
 */
public final class VaultKeyFiles {
    private VaultKeyFiles() {}

    static Path present(Path dataDir) {
        return dataDir.resolve("keys/vault.key");
    }

    private static Path formerFile(Path dataDir) {
        return dataDir.resolve("keys/vault-former.key");
    }

    static Optional<String> former(Path dataDir) {
        try {
            var file = formerFile(dataDir);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean exists(Path dataDir) {
        return Files.exists(present(dataDir));
    }

    /**
     * Puts a new key in the place of the present one, which is kept beside it; goes on where an earlier turn stopped.
     *
     * @return both, the new one first
     */
    public static List<String> turn(Path dataDir) throws IOException {
        var present = present(dataDir);
        var former = formerFile(dataDir);
        if (!Files.exists(former)) {
            SecretFile.create(former, Files.readAllBytes(present));
        }
        if (Files.readString(former).strip().equals(Files.readString(present).strip())) {
            var next = present.resolveSibling("vault-next.key");
            Files.deleteIfExists(next);
            SecretFile.random(next);
            Files.move(next, present, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(
                Files.readString(present).strip(), Files.readString(former).strip());
    }

    /** When no document needs it any more. */
    public static void forgetFormer(Path dataDir) throws IOException {
        Files.deleteIfExists(formerFile(dataDir));
    }
}
