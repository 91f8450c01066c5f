package nl.werkzaak.tweedespoor.workspace.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.Margin;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.workspace.MarginBy;
import nl.werkzaak.tweedespoor.workspace.MarginFilter;
import nl.werkzaak.tweedespoor.workspace.MarginRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Joins what quotes and orders pinned with the hours that coaches booked. */
@Component
public class MarginQueries {
    private static final String RATE = "(SELECT r.hour_cents FROM cost_rate r WHERE r.effective_from <= %s"
            + " ORDER BY r.effective_from DESC LIMIT 1)";

    /** One signed order: planned as pinned, actual with the booked hours at the rate of the day they were worked. */
    private static final String SIGNED = """
            SELECT o.id, o.quote_id, o.employer_id, o.package_version_id, o.net_cents, o.cost_cents,
                   COALESCE(s.total_cents, o.net_cents) AS asked_cents,
                   o.coach_hours * 60 + h.extra_minutes AS planned_minutes,
                   (SELECT COALESCE(SUM(c.minutes), 0) FROM coach_time c WHERE c.trajectory_id = t.id)
                       AS booked_minutes,
                   o.cost_cents - ROUND((o.coach_hours * 60 + h.extra_minutes) * %s / 60)
                       + (SELECT COALESCE(ROUND(SUM(c.minutes * %s / 60)), 0) FROM coach_time c
                          WHERE c.trajectory_id = t.id) AS spent_cents
            FROM customer_order o
            JOIN hold h ON h.id = o.hold_id
            JOIN trajectory t ON t.order_id = o.id
            LEFT JOIN trajectory_settlement s ON s.trajectory_id = t.id
            WHERE o.status = 'CONFIRMED' AND (:code = '' OR o.package_code = :code)
            """.formatted(RATE.formatted("o.priced_on"), RATE.formatted("c.day"));

    private static final String SUMS = """
            COUNT(*) AS orders, SUM(f.net_cents) AS net_cents, SUM(f.cost_cents) AS cost_cents,
            SUM(f.asked_cents) AS asked_cents, SUM(f.spent_cents) AS spent_cents,
            SUM(f.planned_minutes) AS planned_minutes, SUM(f.booked_minutes) AS booked_minutes
            """;
    private static final String LOSSES =
            " HAVING SUM(f.net_cents) < SUM(f.cost_cents)" + " OR SUM(f.asked_cents) < SUM(f.spent_cents)";

    private static final String QUOTES =
            " FROM quote q WHERE q.status <> 'DRAFT'" + " AND (:code = '' OR q.package_code = :code)";
    private static final String SOLD_AT_A_LOSS = " AND q.net_cents < q.cost_cents";

    private final JdbcClient jdbc;

    MarginQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MarginRow> page(MarginFilter filter, int offset, int limit) {
        return jdbc.sql(select(filter))
                .param("code", filter.packageCode())
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, n) -> row(rs, filter.by()))
                .list();
    }

    public int count(MarginFilter filter) {
        var sql = filter.by() == MarginBy.QUOTE
                ? "SELECT COUNT(*)" + QUOTES + (filter.losses() ? SOLD_AT_A_LOSS : "")
                : "SELECT COUNT(*) FROM (SELECT 1 FROM (" + SIGNED + ") f GROUP BY " + group(filter.by())
                        + (filter.losses() ? LOSSES : "") + ") g";
        return jdbc.sql(sql)
                .param("code", filter.packageCode())
                .query(Integer.class)
                .single();
    }

    private static String select(MarginFilter filter) {
        var losses = filter.losses() ? LOSSES : "";
        return switch (filter.by()) {
            case QUOTE -> quotes(filter.losses());
            case VERSION -> """
                    SELECT v.name_nl AS name, p.code AS about, v.number, v.id, g.* FROM (
                        SELECT f.package_version_id, %s FROM (%s) f GROUP BY f.package_version_id %s) g
                    JOIN package_version v ON v.id = g.package_version_id
                    JOIN service_package p ON p.id = v.package_id
                    ORDER BY p.position, v.number DESC LIMIT :limit OFFSET :offset
                    """.formatted(SUMS, SIGNED, losses);
            case EMPLOYER -> """
                    SELECT e.name AS name, e.town AS about, 0 AS number, e.id, g.* FROM (
                        SELECT f.employer_id, %s FROM (%s) f GROUP BY f.employer_id %s) g
                    JOIN employer e ON e.id = g.employer_id
                    ORDER BY e.name, e.id LIMIT :limit OFFSET :offset
                    """.formatted(SUMS, SIGNED, losses);
        };
    }

    /** The page is cut before the rest is joined, so that a long list costs no more than a short one. */
    private static String quotes(boolean losses) {
        return """
                SELECT q.number AS name, CONCAT(e.name, ', ', q.package_name) AS about, q.package_number AS number, q.id,
                       f.id IS NOT NULL AS orders, q.net_cents, q.cost_cents, f.asked_cents, f.spent_cents,
                       f.planned_minutes, f.booked_minutes
                FROM (SELECT q.*%s ORDER BY q.changed_at DESC, q.id DESC LIMIT :limit OFFSET :offset) q
                JOIN employer e ON e.id = q.employer_id
                LEFT JOIN (%s) f ON f.quote_id = q.id
                ORDER BY q.changed_at DESC, q.id DESC
                """.formatted(QUOTES + (losses ? SOLD_AT_A_LOSS : ""), SIGNED);
    }

    private static String group(MarginBy by) {
        return by == MarginBy.VERSION ? "f.package_version_id" : "f.employer_id";
    }

    private static MarginRow row(ResultSet rs, MarginBy by) throws SQLException {
        var name = rs.getString("name");
        var id = rs.getObject("id", UUID.class);
        return new MarginRow(
                by == MarginBy.VERSION ? name + " " + rs.getInt("number") : name,
                rs.getString("about"),
                by == MarginBy.QUOTE ? QuotePaths.quote(new QuoteId(id)) : null,
                rs.getInt("orders"),
                margin(rs, "net_cents", "cost_cents"),
                rs.getInt("orders") == 0 ? null : actual(rs));
    }

    private static MarginRow.Actual actual(ResultSet rs) throws SQLException {
        return new MarginRow.Actual(
                margin(rs, "asked_cents", "spent_cents"), rs.getInt("planned_minutes"), rs.getInt("booked_minutes"));
    }

    private static Margin margin(ResultSet rs, String tariff, String cost) throws SQLException {
        return new Margin(Money.of(rs.getLong(tariff)), Money.of(rs.getLong(cost)));
    }
}
