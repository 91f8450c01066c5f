package nl.werkzaak.tweedespoor.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts per package as rows, every version of them. */
@Component
class TemplateStore {
    private static final String SELECT = """
            SELECT t.id, t.package_code, t.number, t.text, u.name AS written_by, t.written_at
            FROM quote_template t JOIN user_account u ON u.id = t.written_by
            """;

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TemplateRow> latest(String packageCode) {
        return jdbc.sql(SELECT + " WHERE t.package_code = ? ORDER BY t.number DESC LIMIT 1")
                .param(packageCode)
                .query(TemplateStore::row)
                .optional();
    }

    Optional<TemplateRow> find(TemplateId id) {
        return jdbc.sql(SELECT + " WHERE t.id = ?")
                .param(id.value())
                .query(TemplateStore::row)
                .optional();
    }

    /** Every version of every package, the newest first. */
    List<TemplateRow> all() {
        return jdbc.sql(SELECT + " ORDER BY t.package_code, t.number DESC")
                .query(TemplateStore::row)
                .list();
    }

    /** False when that number is taken already. */
    boolean add(TemplateRow row, UserId by) {
        return jdbc.sql("INSERT IGNORE INTO quote_template (id, package_code, number, text, written_by, written_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                        .params(
                                row.id().value(),
                                row.packageCode(),
                                row.number(),
                                row.text(),
                                by.value(),
                                QuoteQueries.utc(row.writtenAt()))
                        .update()
                == 1;
    }

    private static TemplateRow row(ResultSet rs, int n) throws SQLException {
        Instant at = Objects.requireNonNull(QuoteQueries.instant(rs, "written_at"));
        return new TemplateRow(
                new TemplateId(rs.getObject("id", UUID.class)),
                rs.getString("package_code"),
                rs.getInt("number"),
                rs.getString("text"),
                rs.getString("written_by"),
                at);
    }
}
