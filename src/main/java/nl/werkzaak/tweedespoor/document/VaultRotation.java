package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.LongConsumer;
import nl.werkzaak.tweedespoor.document.internal.vault.Rewrapping;
import nl.werkzaak.tweedespoor.document.internal.vault.VaultKeyFiles;
import nl.werkzaak.tweedespoor.shared.DocumentId;

/**
 * Wraps the documents' keys anew with the present master key, so that the one before is not needed any more. The
 * documents themselves are not touched: each has a key of its own (docs/adr/0035-vault-keys.md).
 */
public final class VaultRotation {
    private VaultRotation() {}

    /**
     * What became of it.
     *
     * @param wrapped keys that were wrapped anew in this run
     * @param closed documents that none of the keys opens: they stay as they are
     */
    public record Outcome(long wrapped, List<DocumentId> closed) {}

    /**
     * In small transactions, the rows locked only while theirs lasts: broken off at any moment, it goes on where it was
     * when it is run again.
     *
     * @param keys in base64, the present one first
     * @param progress hears how many were done so far
     */
    public static Outcome run(Connection database, List<String> keys, LongConsumer progress) {
        return new Rewrapping(database, keys).run(progress);
    }

    /** Whether the data folder holds the present key. */
    public static boolean hasKeyFile(Path dataDir) {
        return VaultKeyFiles.exists(dataDir);
    }

    /**
     * Makes a new key file beside the present one, or goes on with the one that an earlier run made.
     *
     * @return both keys, the new one first
     */
    public static List<String> turnKeyFile(Path dataDir) throws IOException {
        return VaultKeyFiles.turn(dataDir);
    }

    /** Ends a turn of the key file, when no document needs the former key. */
    public static void forgetFormerKeyFile(Path dataDir) throws IOException {
        VaultKeyFiles.forgetFormer(dataDir);
    }

    /** How many documents still need another key than the present one. */
    public static long left(Connection database, List<String> keys) {
        return new Rewrapping(database, keys).left();
    }
}
