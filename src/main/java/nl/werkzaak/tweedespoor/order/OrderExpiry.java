package nl.werkzaak.tweedespoor.order;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.waiting.WaitingList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What time does to orders and drafts; run by jobs and by tests. */
@Component
public class OrderExpiry {
    private final OrderRepository orders;
    private final OrderQueries queries;
    private final Capacity capacity;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<ExpiryStep> steps;

    OrderExpiry(
            OrderRepository orders,
            OrderQueries queries,
            Capacity capacity,
            AuditTrail audit,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            List<ExpiryStep> steps) {
        this.orders = orders;
        this.queries = queries;
        this.capacity = capacity;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.steps = steps;
    }

    /** Each order in a transaction of its own, so that one failure does not keep the others alive. */
    public int expireDue() {
        var due = queries.due(clock.instant());
        due.forEach(id -> transaction.executeWithoutResult(status -> expire(id)));
        return due.size();
    }

    private void expire(UUID id) {
        orders.lock(id)
                .filter(order -> order.status() == OrderStatus.PLACED)
                .filter(order -> !order.signBy().isAfter(clock.instant()))
                .ifPresent(order -> {
                    order.expire(clock.instant());
                    capacity.release(order.holdId());
                    audit.record(AuditEvent.of("order.expired", "ORDER", id).employer(order.employerId()));
                    steps.forEach(step -> step.onExpired(order.id()));
                });
    }

    /**
     * Drafts untouched for 30 days go, and with them what their recap had reserved; but not while their case waits for a
     * seat, nor in the 30 days after (docs/adr/0027-waiting-list.md).
     */
    public int purgeDrafts() {
        var before = LocalDateTime.ofInstant(clock.instant().minus(Drafts.KEPT), ZoneOffset.UTC);
        var waitedFor = LocalDateTime.ofInstant(clock.instant().minus(WaitingList.SHOWN), ZoneOffset.UTC);
        return transaction.execute(status -> {
            jdbc.sql("DELETE o FROM customer_order o LEFT JOIN form_draft d ON d.id = o.draft_id"
                            + " WHERE o.status = 'DRAFT' AND (d.id IS NULL OR d.updated_at < ? AND " + NOBODY_WAITS
                            + ")")
                    .params(before, waitedFor)
                    .update();
            return jdbc.sql("DELETE d FROM form_draft d WHERE d.updated_at < ? AND " + NOBODY_WAITS)
                    .params(before, waitedFor)
                    .update();
        });
    }

    private static final String NOBODY_WAITS = "NOT EXISTS (SELECT 1 FROM waiting_entry w WHERE w.draft_id = d.id"
            + " AND (w.ended_at IS NULL OR w.ended_at >= ?))";

    /** How often the jobs look. */
    public static final Duration EVERY = Duration.ofMinutes(1);
}
