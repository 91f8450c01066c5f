package nl.werkzaak.tweedespoor.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a line of the trail says, as bytes that can be sealed: each value with its length before it. */
record TrailRow(
        UUID id,
        LocalDateTime at,
        @Nullable UUID actorId,
        String role,
        String action,
        String subjectKind,
        @Nullable UUID subjectId,
        @Nullable UUID employerId,
        @Nullable String ip,
        String detail) {
    static final String COLUMNS = "id, at, actor_id, role, action, subject_kind, subject_id, employer_id, ip, detail";

    /** The database keeps microseconds. */
    TrailRow {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static TrailRow of(ResultSet row) throws SQLException {
        return new TrailRow(
                row.getObject("id", UUID.class),
                row.getObject("at", LocalDateTime.class),
                row.getObject("actor_id", UUID.class),
                row.getString("role"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("employer_id", UUID.class),
                row.getString("ip"),
                row.getString("detail"));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(256);
        var out = new DataOutputStream(bytes);
        try {
            out.writeLong(at.toEpochSecond(ZoneOffset.UTC));
            out.writeInt(at.getNano());
            for (var value :
                    new @Nullable Object[] {id, actorId, role, action, subjectKind, subjectId, employerId, ip, detail
                    }) {
                if (value == null) {
                    out.writeInt(-1);
                } else {
                    var text = value.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
