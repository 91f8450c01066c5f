package nl.werkzaak.tweedespoor.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads quotes as rows, one query each; whoever calls has settled who asks. */
@Component
class QuoteQueries {
    static final String SELECT = select("quote q");

    /** @param from the table {@code quote q}, perhaps behind what narrows it */
    static String select(String from) {
        return """
            SELECT q.id, q.number, q.status, q.employer_id, e.name AS employer_name, q.package_name, q.net_cents,
                   q.vat_cents, q.changed_at, q.sent_at, q.expires_at, h.expires_at AS held_until
            FROM\s""" + from + """
            \s
            JOIN employer e ON e.id = q.employer_id
            LEFT JOIN hold h ON h.id = q.hold_id AND h.status = 'ACTIVE' AND q.status = 'SENT'
            """;
    }

    private final JdbcClient jdbc;

    QuoteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What employers see: never a draft. */
    List<QuoteRow> ofEmployers(Collection<UUID> employers) {
        if (employers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " WHERE q.employer_id IN (:employers) AND q.status <> 'DRAFT'"
                        + " ORDER BY q.status = 'SENT' DESC, q.sent_at DESC LIMIT 200")
                .param("employers", employers)
                .query(QuoteQueries::row)
                .list();
    }

    /** Waits for an answer, the first to expire on top. */
    List<QuoteRow> waiting(Instant now, int most) {
        return jdbc.sql(SELECT + " WHERE q.status = 'SENT' AND q.expires_at > :now ORDER BY q.expires_at LIMIT :most")
                .param("now", utc(now))
                .param("most", most)
                .query(QuoteQueries::row)
                .list();
    }

    /** Still being written, the oldest on top. */
    List<QuoteRow> drafts(int most) {
        return jdbc.sql(SELECT + " WHERE q.status = 'DRAFT' ORDER BY q.changed_at LIMIT :most")
                .param("most", most)
                .query(QuoteQueries::row)
                .list();
    }

    Optional<QuoteId> draftOf(QuoteRequestId request) {
        return jdbc.sql("SELECT id FROM quote WHERE request_id = ? AND status = 'DRAFT' LIMIT 1")
                .param(request.value())
                .query(UUID.class)
                .optional()
                .map(QuoteId::new);
    }

    /** How many quotes the employer made itself and has not answered. */
    int selfMadeOpen(EmployerId employer, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM quote WHERE employer_id = :employer AND status = 'SENT' AND self_made"
                        + " AND expires_at > :now")
                .param("employer", employer.value())
                .param("now", utc(now))
                .query(Integer.class)
                .single();
    }

    /** The newer version of a quote, sent or still being written. */
    Optional<QuoteSuccessor> after(QuoteId quote) {
        return jdbc.sql("SELECT id, number FROM quote WHERE replaces_id = ?")
                .param(quote.value())
                .query((rs, n) -> new QuoteSuccessor(new QuoteId(rs.getObject(1, UUID.class)), rs.getString(2)))
                .optional();
    }

    List<QuoteId> due(Instant now, int most) {
        return jdbc.sql("SELECT id FROM quote WHERE status = 'SENT' AND expires_at <= :now"
                        + " ORDER BY expires_at LIMIT :most")
                .param("now", utc(now))
                .param("most", most)
                .query((rs, n) -> new QuoteId(rs.getObject(1, UUID.class)))
                .list();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var local = rs.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }

    static QuoteRow row(ResultSet rs, int n) throws SQLException {
        return new QuoteRow(
                new QuoteId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                QuoteStatus.valueOf(rs.getString("status")),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("employer_name"),
                rs.getString("package_name"),
                new Money(rs.getLong("net_cents")),
                new Money(rs.getLong("vat_cents")),
                Objects.requireNonNull(instant(rs, "changed_at")),
                instant(rs, "sent_at"),
                instant(rs, "expires_at"),
                instant(rs, "held_until"));
    }
}
