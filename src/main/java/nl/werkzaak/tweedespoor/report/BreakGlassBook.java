package nl.werkzaak.tweedespoor.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of break-glass reading. */
@Component
class BreakGlassBook {
    /** A permission to read one document, while it lasts and afterwards as a fact. */
    record Grant(
            UUID id,
            ReportId report,
            DocumentId document,
            UserId admin,
            BreakGlassReason reason,
            Instant from,
            Instant until) {
        boolean covers(UserId reader, DocumentId read, Instant at) {
            return admin.equals(reader) && document.equals(read) && !at.isBefore(from) && at.isBefore(until);
        }
    }

    private static final String GRANT =
            "SELECT id, report_id, document_id, opened_by, reason, opened_at, until FROM break_glass ";

    private final JdbcClient jdbc;

    BreakGlassBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Grant grant, String words) {
        jdbc.sql("""
                        INSERT INTO break_glass
                          (id, report_id, document_id, opened_by, reason, words, opened_at, until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        grant.id(),
                        grant.report().value(),
                        grant.document().value(),
                        grant.admin().value(),
                        grant.reason().name(),
                        words,
                        utc(grant.from()),
                        utc(grant.until()))
                .update();
        return grant.id();
    }

    static Grant grant(
            ReportId report, DocumentId document, UserId admin, BreakGlassReason reason, Instant from, Instant until) {
        return new Grant(Ids.next(), report, document, admin, reason, from, until);
    }

    /** What this admin may read now. */
    List<Grant> open(UserId admin, Instant now) {
        return jdbc.sql(GRANT + "WHERE opened_by = ? AND opened_at <= ? AND until > ?")
                .params(admin.value(), utc(now), utc(now))
                .query(BreakGlassBook::grant)
                .list();
    }

    List<Grant> of(Collection<UUID> documents) {
        return documents.isEmpty()
                ? List.of()
                : jdbc.sql(GRANT + "WHERE document_id IN (:documents)")
                        .param("documents", documents)
                        .query(BreakGlassBook::grant)
                        .list();
    }

    /** Newest first. */
    List<BreakGlassRow> latest(int offset, int limit) {
        return jdbc.sql("""
                        SELECT b.id, u.name AS admin, t.id AS trajectory, t.employee_reference, r.kind,
                          r.period_until, b.reason, b.words, b.opened_at, b.until,
                          (SELECT COUNT(*) FROM audit_event a
                           WHERE a.subject_kind = 'document' AND a.subject_id = b.document_id
                             AND a.action = 'document.read' AND a.actor_id = b.opened_by
                             AND a.at >= b.opened_at AND a.at < b.until) AS reads_in_time
                        FROM break_glass b
                          JOIN progress_report r ON r.id = b.report_id
                          JOIN trajectory t ON t.id = r.trajectory_id
                          LEFT JOIN user_account u ON u.id = b.opened_by
                        ORDER BY b.opened_at DESC, b.id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(BreakGlassBook::row)
                .list();
    }

    private static Grant grant(ResultSet row, int n) throws SQLException {
        return new Grant(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                new UserId(row.getObject("opened_by", UUID.class)),
                BreakGlassReason.valueOf(row.getString("reason")),
                moment(row, "opened_at"),
                moment(row, "until"));
    }

    private static BreakGlassRow row(ResultSet row, int n) throws SQLException {
        var admin = row.getString("admin");
        return new BreakGlassRow(
                row.getObject("id", UUID.class),
                admin == null ? "" : admin,
                new TrajectoryId(row.getObject("trajectory", UUID.class)),
                row.getString("employee_reference"),
                ReportKind.valueOf(row.getString("kind")),
                row.getObject("period_until", LocalDate.class),
                BreakGlassReason.valueOf(row.getString("reason")),
                row.getString("words"),
                moment(row, "opened_at"),
                moment(row, "until"),
                row.getInt("reads_in_time"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
