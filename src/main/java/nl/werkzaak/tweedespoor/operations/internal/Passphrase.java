package nl.werkzaak.tweedespoor.operations.internal;

import java.util.Arrays;
import org.springframework.core.env.Environment;

/** The key of a backup: from the environment, else asked for at the terminal, where nobody sees it. */
final class Passphrase {
    private Passphrase() {}

    /** @param isNew asked twice, since a slip would make the backup useless */
    static String of(Environment settings, boolean isNew) {
        var given = settings.getProperty("portal.backup.key", "");
        if (!given.isBlank()) {
            return given;
        }
        var terminal = System.console();
        if (terminal == null || !terminal.isTerminal()) {
            throw new OperationFailure("Set PORTAL_BACKUP_KEY: the passphrase that opens the backup.");
        }
        var typed = terminal.readPassword("Passphrase of the backup: ");
        if (isNew && !Arrays.equals(typed, terminal.readPassword("Once more: "))) {
            throw new OperationFailure("The two passphrases differ; nothing was written.");
        }
        return typed == null ? "" : new String(typed);
    }
}
