package nl.werkzaak.tweedespoor.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests as rows, one query each; whoever calls has settled who asks. */
@Component
class RequestQueries {
    private static final String SELECT = """
            SELECT r.id, r.employer_id, e.name AS employer_name, r.asked_by, r.package_version_id,
                   v.name_nl AS package_name, r.wish, r.preferred_start, r.status, r.asked_at, r.answer_by,
                   r.close_reason, r.close_word,
                   (SELECT MIN(q.id) FROM quote q FORCE INDEX (ix_quote_request)
                    WHERE q.request_id = r.id AND q.status = 'DRAFT') AS draft
            FROM quote_request r
            JOIN employer e ON e.id = r.employer_id
            LEFT JOIN package_version v ON v.id = r.package_version_id
            """;

    private final JdbcClient jdbc;

    RequestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RequestRow> find(QuoteRequestId id) {
        return jdbc.sql(SELECT + " WHERE r.id = ?")
                .param(id.value())
                .query(RequestQueries::row)
                .optional();
    }

    /** Waits for an answer, the latest on top. */
    List<RequestRow> open(int most) {
        return jdbc.sql(SELECT + " WHERE r.status = 'OPEN' ORDER BY r.answer_by, r.asked_at LIMIT :most")
                .param("most", most)
                .query(RequestQueries::row)
                .list();
    }

    List<RequestRow> ofEmployers(Collection<UUID> employers) {
        if (employers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " WHERE r.employer_id IN (:employers) ORDER BY r.asked_at DESC LIMIT 100")
                .param("employers", employers)
                .query(RequestQueries::row)
                .list();
    }

    /** The clock has run out, and sales was not told so yet. */
    List<QuoteRequestId> late(Instant now, int most) {
        return jdbc.sql("SELECT id FROM quote_request WHERE status = 'OPEN' AND answer_by < :now"
                        + " AND escalated_at IS NULL ORDER BY answer_by LIMIT :most")
                .param("now", QuoteQueries.utc(now))
                .param("most", most)
                .query((rs, n) -> new QuoteRequestId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** False when another node was first. */
    boolean escalate(QuoteRequestId id, Instant now) {
        return jdbc.sql("UPDATE quote_request SET escalated_at = :now WHERE id = :id AND escalated_at IS NULL")
                        .param("now", QuoteQueries.utc(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    int openOf(EmployerId employer) {
        return jdbc.sql("SELECT COUNT(*) FROM quote_request WHERE employer_id = ? AND status = 'OPEN'")
                .param(employer.value())
                .query(Integer.class)
                .single();
    }

    private static RequestRow row(ResultSet rs, int n) throws SQLException {
        var version = rs.getObject("package_version_id", UUID.class);
        var reason = rs.getString("close_reason");
        var draft = rs.getObject("draft", UUID.class);
        return new RequestRow(
                new QuoteRequestId(rs.getObject("id", UUID.class)),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("employer_name"),
                new UserId(rs.getObject("asked_by", UUID.class)),
                version == null ? null : new PackageVersionId(version),
                rs.getString("package_name"),
                rs.getString("wish"),
                rs.getObject("preferred_start", LocalDate.class),
                RequestStatus.valueOf(rs.getString("status")),
                Objects.requireNonNull(QuoteQueries.instant(rs, "asked_at")),
                Objects.requireNonNull(QuoteQueries.instant(rs, "answer_by")),
                reason == null ? null : CloseReason.valueOf(reason),
                rs.getString("close_word"),
                draft == null ? null : new QuoteId(draft));
    }
}
