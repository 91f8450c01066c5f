package nl.werkzaak.tweedespoor.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests for approval as rows with the names of the people, one statement each. */
@Component
class ApprovalReads {
    private static final String SELECT = """
            SELECT a.*, asker.name AS asked_by_name, decider.name AS decided_by_name
            FROM approval a
            JOIN user_account asker ON asker.id = a.asked_by
            LEFT JOIN user_account decider ON decider.id = a.decided_by
            """;

    private final JdbcClient jdbc;

    ApprovalReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ApprovalRow> find(ApprovalId id) {
        return jdbc.sql(SELECT + " WHERE a.id = ?")
                .param(id.value())
                .query(ApprovalReads::row)
                .optional();
    }

    Optional<ApprovalRow> latest(ApprovalKind kind, UUID subject) {
        return jdbc.sql(SELECT + " WHERE a.kind = ? AND a.subject = ? ORDER BY a.asked_at DESC, a.id DESC LIMIT 1")
                .params(kind.name(), subject)
                .query(ApprovalReads::row)
                .optional();
    }

    /** The one that waits longest on top. */
    List<ApprovalRow> open(int most) {
        return jdbc.sql(SELECT + " WHERE a.status = 'ASKED' ORDER BY a.asked_at, a.id LIMIT ?")
                .param(most)
                .query(ApprovalReads::row)
                .list();
    }

    private static ApprovalRow row(ResultSet rs, int n) throws SQLException {
        var decider = rs.getObject("decided_by", UUID.class);
        var decidedAt = rs.getObject("decided_at", LocalDateTime.class);
        return new ApprovalRow(
                new ApprovalId(rs.getObject("id", UUID.class)),
                ApprovalKind.valueOf(rs.getString("kind")),
                rs.getObject("subject", UUID.class),
                rs.getLong("subject_version"),
                rs.getString("title"),
                rs.getString("reason"),
                rs.getString("path"),
                ApprovalStatus.valueOf(rs.getString("status")),
                new UserId(rs.getObject("asked_by", UUID.class)),
                rs.getString("asked_by_name"),
                Objects.requireNonNull(rs.getObject("asked_at", LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC),
                decider == null ? null : new UserId(decider),
                rs.getString("decided_by_name"),
                decidedAt == null ? null : decidedAt.toInstant(ZoneOffset.UTC),
                rs.getString("word"),
                rs.getString("facts"));
    }
}
