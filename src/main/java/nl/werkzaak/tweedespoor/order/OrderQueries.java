package nl.werkzaak.tweedespoor.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads placed orders as rows; whoever calls has settled who asks. */
@Component
class OrderQueries {
    private static final String SELECT = """
            SELECT id, number, status, employer_id, employee_reference, package_name, start_week, weeks, net_cents,
                   vat_cents, placed_at, sign_by, ended_at, end_reason, cancellation_cents, on_behalf
            FROM customer_order
            """;

    private final JdbcClient jdbc;

    OrderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrderRow> ofEmployers(Collection<UUID> employers) {
        if (employers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE employer_id IN (:employers) AND status <> 'DRAFT' ORDER BY placed_at DESC")
                .param("employers", employers)
                .query(OrderQueries::row)
                .list();
    }

    Optional<OrderRow> find(OrderId id) {
        return jdbc.sql(SELECT + "WHERE id = :id AND status <> 'DRAFT'")
                .param("id", id.value())
                .query(OrderQueries::row)
                .optional();
    }

    List<OrderRow> confirmedSince(Instant moment, int most) {
        return jdbc.sql(SELECT + "WHERE confirmed_at >= :moment ORDER BY confirmed_at DESC LIMIT :most")
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("most", most)
                .query(OrderQueries::row)
                .list();
    }

    List<UUID> due(Instant now) {
        return jdbc.sql("SELECT id FROM customer_order WHERE status = 'PLACED' AND sign_by <= :now ORDER BY sign_by")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    private static OrderRow row(ResultSet rs, int n) throws SQLException {
        var reason = rs.getString("end_reason");
        var cancellation = rs.getObject("cancellation_cents", Long.class);
        return new OrderRow(
                new OrderId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                OrderStatus.valueOf(rs.getString("status")),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("employee_reference"),
                rs.getString("package_name"),
                rs.getObject("start_week", LocalDate.class),
                rs.getInt("weeks"),
                new Money(rs.getLong("net_cents")),
                new Money(rs.getLong("vat_cents")),
                Objects.requireNonNull(instant(rs, "placed_at")),
                Objects.requireNonNull(instant(rs, "sign_by")),
                instant(rs, "ended_at"),
                reason == null ? null : CancellationReason.valueOf(reason),
                cancellation == null ? null : new Money(cancellation),
                rs.getBoolean("on_behalf"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var local = rs.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }
}
