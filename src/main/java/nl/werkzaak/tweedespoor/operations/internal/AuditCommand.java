package nl.werkzaak.tweedespoor.operations.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditKey;
import nl.werkzaak.tweedespoor.audit.TrailCheck;
import nl.werkzaak.tweedespoor.audit.TrailFinding;
import nl.werkzaak.tweedespoor.audit.TrailPlace;
import nl.werkzaak.tweedespoor.audit.TrailStart;
import org.springframework.core.env.Environment;

/**
 * {@code verify-audit}: reads the audit trail against its chain and names what is not as the portal wrote it. The end of
 * a good trail is kept in the data folder, outside the database, so that the next run finds a trail that was put back.
 */
public final class AuditCommand {
    private static final int MOST_SHOWN = 20;

    private AuditCommand() {}

    /** @return whether nothing was found */
    public static boolean verify(Environment settings) throws SQLException, IOException {
        var file = new KeptHead(settings);
        var kept = kept(settings, file);
        try (var database = DatabaseAccess.toRead(settings);
                var connection = database.connect()) {
            var outcome = TrailCheck.of(connection, AuditKey.of(settings), TrailStart.of(settings), kept);
            outcome.findings().stream().limit(MOST_SHOWN).forEach(finding -> say("- " + words(finding)));
            if (outcome.findings().size() > MOST_SHOWN) {
                say("  and " + (outcome.findings().size() - MOST_SHOWN) + " more");
            }
            say(outcome.rows() + " rows in the chain, " + outcome.waiting() + " written in the last seconds and not"
                    + " in it yet.");
            say("Head: " + outcome.head());
            if (outcome.findings().isEmpty()) {
                file.write(outcome.head());
                say("The audit trail is whole"
                        + kept.map(place -> ", and goes on from row " + place.seq())
                                .orElse("") + ". Keep the head elsewhere too; verify-audit --head checks against it.");
                return true;
            }
            say("The audit trail is NOT as the portal wrote it.");
            return false;
        }
    }

    /** After a restore: what was kept of the trail before goes aside, and the end of the restored one is kept. */
    static void restored(DatabaseAccess database, Environment settings, Path aside) throws SQLException, IOException {
        var file = new KeptHead(settings);
        file.setAside(aside);
        try (var connection = database.connect()) {
            if (TrailCheck.isChained(connection)) {
                var outcome =
                        TrailCheck.of(connection, AuditKey.of(settings), TrailStart.of(settings), Optional.empty());
                if (outcome.findings().isEmpty()) {
                    file.write(outcome.head());
                } else {
                    say("  The audit trail in the backup is NOT as the portal wrote it; ./portal verify-audit tells"
                            + " more.");
                }
            }
        }
    }

    private static Optional<TrailPlace> kept(Environment settings, KeptHead file) throws IOException {
        var given = settings.getProperty("portal.audit.head", "");
        try {
            return !given.isBlank() ? Optional.of(TrailPlace.parse(given)) : file.read();
        } catch (IllegalArgumentException e) {
            throw new OperationFailure(e.getMessage() + ". It is a number, a colon and 64 hexadecimal digits.");
        }
    }

    private static String words(TrailFinding finding) {
        var row = finding.row() == null ? "" : "row " + finding.row();
        return switch (finding.kind()) {
            case CHANGED -> "place " + finding.seq() + ": " + row + " was changed after it was written";
            case REMOVED -> "before place " + finding.seq() + ": rows were removed";
            case INSERTED ->
                (finding.seq() == 0 ? "outside the chain" : "place " + finding.seq()) + ": " + row
                        + " was not written by the portal";
            case MOVED ->
                "place " + finding.seq() + ": " + row
                        + " does not follow the row before it: rows were removed, put in or moved";
            case CUT_OFF -> "after place " + finding.seq() + ": the last rows were removed";
            case HEAD_CHANGED -> "the record of where the trail ends is missing, changed, or of another audit key";
            case BEGUN_AGAIN ->
                "the trail was put back to before its first row, although it had begun (keys/audit.started)";
            case OTHER_TRAIL -> "place " + finding.seq() + ": " + row + " is another one than when the head was kept";
        };
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
