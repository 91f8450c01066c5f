package nl.werkzaak.tweedespoor.audit;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain ends.
 *
 * @param old rows from before rows had marks, which stand first; -1 while they are still being linked
 * @param mark absent before the first row was linked
 */
record TrailHead(long seq, byte[] link, long old, byte @Nullable [] mark) {
    static final String READ = "SELECT seq, link, old_rows, mark FROM audit_head WHERE id = 1";

    static TrailHead of(ResultSet row) throws SQLException {
        return new TrailHead(row.getLong("seq"), row.getBytes("link"), row.getLong("old_rows"), row.getBytes("mark"));
    }

    /** @param started whether the chain has begun before: then it does not begin again */
    boolean isTrue(TrailSeal seal, boolean started) {
        if (started && countsOldRows()) {
            return false;
        }
        return mark == null ? seq == 0 && old == -1 : MessageDigest.isEqual(mark, seal.head(seq, link, old));
    }

    boolean countsOldRows() {
        return old < 0;
    }
}
