package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryPost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked to read which advice, and what came of it. */
@Component
class SecondReviewBook {
    private static final String SELECT = """
            SELECT r.report_id, r.reviewer, r.asked_at, r.decided_at, p.trajectory_id, p.document_id,
              t.employee_reference, t.employer_name, c.name AS writer
            FROM second_review r
              JOIN progress_report p ON p.id = r.report_id
              JOIN trajectory t ON t.id = p.trajectory_id
              JOIN coach c ON c.id = t.coach_id
            """;

    private final JdbcClient jdbc;
    private final TrajectoryPost post;
    private final Clock clock;

    SecondReviewBook(JdbcClient jdbc, TrajectoryPost post, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.clock = clock;
    }

    void ask(ReportId report, CoachId reviewer) {
        jdbc.sql("INSERT INTO second_review (report_id, reviewer, asked_at) VALUES (?, ?, ?)")
                .params(report.value(), reviewer.value(), now())
                .update();
        post.tell(reviewer, "second-review:" + report, "ready", "/advies/" + report);
    }

    void approve(Report report) {
        decide(report.id(), true, "");
    }

    /** Its writer hears that there is something to read. */
    void giveBack(Report report, String remark) {
        decide(report.id(), false, remark);
        post.tell(report.writtenBy(), report.trajectory(), "second-review-returned:" + report.id(), "ready");
    }

    private void decide(ReportId report, boolean approved, String remark) {
        jdbc.sql("UPDATE second_review SET decided_at = ?, approved = ?, remark = ? WHERE report_id = ?")
                .params(now(), approved, remark.isBlank() ? null : remark, report.value())
                .update();
    }

    List<SecondReviewRow> open(CoachId reviewer) {
        return jdbc.sql(SELECT + " WHERE r.reviewer = ? AND r.decided_at IS NULL ORDER BY r.asked_at")
                .param(reviewer.value())
                .query((row, n) -> row(row))
                .list();
    }

    Optional<SecondReviewRow> of(UUID report) {
        return jdbc.sql(SELECT + " WHERE r.report_id = ?")
                .param(report)
                .query((row, n) -> row(row))
                .optional();
    }

    private static SecondReviewRow row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new SecondReviewRow(
                new ReportId(row.getObject("report_id", UUID.class)),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                new CoachId(row.getObject("reviewer", UUID.class)),
                row.getString("employee_reference"),
                row.getString("employer_name"),
                row.getString("writer"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("decided_at") != null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
