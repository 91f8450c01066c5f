package nl.werkzaak.tweedespoor.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not as the portal wrote it.
 *
 * @param seq its place in the chain; 0 for a row that has none
 * @param row its id, where a row is there
 */
public record TrailFinding(Kind kind, long seq, @Nullable String row) {
    public enum Kind {
        /** A row says something else than when it was written. */
        CHANGED,
        /** Places in the chain are empty, up to the one before {@code seq}. */
        REMOVED,
        /** A row was not written by the portal. */
        INSERTED,
        /** A row does not follow the row before it: others were taken out, put in or moved between. */
        MOVED,
        /** The last rows, after {@code seq}, are missing. */
        CUT_OFF,
        /** The record of where the trail ends was changed or is missing. */
        HEAD_CHANGED,
        /** The trail was put back to before its first row, although it had begun. */
        BEGUN_AGAIN,
        /** The trail is not the one whose head was kept: it was put back to an earlier state, or replaced. */
        OTHER_TRAIL
    }
}
