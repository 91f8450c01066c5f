package nl.werkzaak.tweedespoor.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReportQueries {
    private static final String SELECT = """
            SELECT id, trajectory_id, kind, status, period_from, period_until, summary, document_id, submitted_at,
              review_until, review_answer, seen_on, seen_remark, released_at, end_reason,
              EXISTS (SELECT 1 FROM report_content c WHERE c.report_id = progress_report.id) AS written
            FROM progress_report
            """;
    private static final String NEWEST_FIRST = " ORDER BY COALESCE(period_until, '9999-12-31') DESC, changed_at DESC";

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportRow> all(TrajectoryId trajectory) {
        return list(trajectory, "");
    }

    /** Those that were handed in: a draft is the coach's alone. */
    List<ReportRow> submitted(TrajectoryId trajectory) {
        return list(trajectory, " AND status <> 'DRAFT'");
    }

    /** Those that the employee was shown. */
    List<ReportRow> shown(TrajectoryId trajectory) {
        return list(trajectory, " AND status NOT IN ('DRAFT', 'SUBMITTED')");
    }

    List<ReportRow> released(TrajectoryId trajectory) {
        return list(trajectory, " AND status = 'RELEASED'");
    }

    Map<ReportId, Integer> versions(TrajectoryId trajectory) {
        var versions = new LinkedHashMap<ReportId, Integer>();
        jdbc.sql("""
                        SELECT r.id, 1 + COUNT(s.id) AS version
                        FROM progress_report r
                          LEFT JOIN progress_report s ON s.trajectory_id = r.trajectory_id AND s.kind = r.kind
                            AND s.period_from = r.period_from AND s.period_until = r.period_until
                            AND s.status = 'SUPERSEDED'
                        WHERE r.trajectory_id = ? AND r.status = 'RELEASED' GROUP BY r.id
                        """)
                .param(trajectory.value())
                .query((row, n) -> versions.put(new ReportId(row.getObject("id", UUID.class)), row.getInt("version")))
                .list();
        return versions;
    }

    Optional<ReportRow> find(UUID report) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(report)
                .query(ReportQueries::row)
                .optional();
    }

    private List<ReportRow> list(TrajectoryId trajectory, String condition) {
        return jdbc.sql(SELECT + " WHERE trajectory_id = ?" + condition + NEWEST_FIRST)
                .param(trajectory.value())
                .query(ReportQueries::row)
                .list();
    }

    private static ReportRow row(ResultSet row, int number) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return new ReportRow(
                new ReportId(row.getObject("id", UUID.class)),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                ReportKind.valueOf(row.getString("kind")),
                ReportStatus.valueOf(row.getString("status")),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_until", LocalDate.class),
                row.getString("summary"),
                document == null ? null : new DocumentId(document),
                moment(row, "submitted_at"),
                moment(row, "review_until"),
                answer(row.getString("review_answer")),
                row.getObject("seen_on", LocalDate.class),
                row.getString("seen_remark"),
                moment(row, "released_at"),
                row.getString("end_reason"),
                row.getBoolean("written"));
    }

    private static @Nullable ReviewAnswer answer(@Nullable String name) {
        return name == null ? null : ReviewAnswer.valueOf(name);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(at -> at.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
