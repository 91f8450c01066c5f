package nl.werkzaak.tweedespoor.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions as rows; whoever calls has settled who asks. */
@Component
class QuestionStore {
    private static final String SELECT = """
            SELECT s.id, s.quote_id, q.number, q.employer_id, e.name AS employer_name, a.name AS asked_by, s.asked_at, s.text,
                   b.name AS answered_by, s.answered_at, s.answer
            FROM quote_question s
            JOIN quote q ON q.id = s.quote_id
            JOIN employer e ON e.id = q.employer_id
            JOIN user_account a ON a.id = s.asked_by
            LEFT JOIN user_account b ON b.id = s.answered_by
            """;

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<QuestionRow> of(QuoteId quote) {
        return jdbc.sql(SELECT + " WHERE s.quote_id = ? ORDER BY s.asked_at, s.id")
                .param(quote.value())
                .query(QuestionStore::row)
                .list();
    }

    /** Waits for an answer, the oldest on top. */
    List<QuestionRow> open(int most) {
        return jdbc.sql(SELECT + " WHERE s.answered_at IS NULL ORDER BY s.asked_at LIMIT :most")
                .param("most", most)
                .query(QuestionStore::row)
                .list();
    }

    int openOf(QuoteId quote) {
        return jdbc.sql("SELECT COUNT(*) FROM quote_question WHERE quote_id = ? AND answered_at IS NULL")
                .param(quote.value())
                .query(Integer.class)
                .single();
    }

    void add(QuestionId id, QuoteId quote, UserId by, Instant now, String text) {
        jdbc.sql("INSERT INTO quote_question (id, quote_id, asked_by, asked_at, text) VALUES (?, ?, ?, ?, ?)")
                .params(id.value(), quote.value(), by.value(), QuoteQueries.utc(now), text)
                .update();
    }

    /** Whose question about which quote. */
    record Asked(QuoteId quote, UserId by) {}

    Optional<Asked> asked(QuestionId id) {
        return jdbc.sql("SELECT quote_id, asked_by FROM quote_question WHERE id = ?")
                .param(id.value())
                .query((rs, n) ->
                        new Asked(new QuoteId(rs.getObject(1, UUID.class)), new UserId(rs.getObject(2, UUID.class))))
                .optional();
    }

    /** False when a colleague was first. */
    boolean answer(QuestionId id, UserId by, Instant now, String answer) {
        return jdbc.sql("UPDATE quote_question SET answered_by = ?, answered_at = ?, answer = ?"
                                + " WHERE id = ? AND answered_at IS NULL")
                        .params(by.value(), QuoteQueries.utc(now), answer, id.value())
                        .update()
                == 1;
    }

    private static QuestionRow row(ResultSet rs, int n) throws SQLException {
        return new QuestionRow(
                new QuestionId(rs.getObject("id", UUID.class)),
                new QuoteId(rs.getObject("quote_id", UUID.class)),
                rs.getString("number"),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("employer_name"),
                rs.getString("asked_by"),
                Objects.requireNonNull(QuoteQueries.instant(rs, "asked_at")),
                rs.getString("text"),
                rs.getString("answered_by"),
                QuoteQueries.instant(rs, "answered_at"),
                rs.getString("answer"));
    }
}
