package nl.werkzaak.tweedespoor.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Placed orders: who may see them, and the ways in which they end. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES', 'ADMIN')")
public class Orders {
    private final OrderRepository orders;
    private final OrderQueries queries;
    private final Capacity capacity;
    private final Employers employers;
    private final AuditTrail audit;
    private final Again again;
    private final Clock clock;
    private final List<CancellationStep> cancellationSteps;

    Orders(
            OrderRepository orders,
            OrderQueries queries,
            Capacity capacity,
            Employers employers,
            AuditTrail audit,
            Again again,
            Clock clock,
            List<CancellationStep> cancellationSteps) {
        this.orders = orders;
        this.queries = queries;
        this.capacity = capacity;
        this.employers = employers;
        this.audit = audit;
        this.again = again;
        this.clock = clock;
        this.cancellationSteps = cancellationSteps;
    }

    /** The placed orders of the employers that the current user belongs to, the newest first. */
    @PreAuthorize("hasRole('EMPLOYER')")
    public List<OrderRow> mine() {
        return queries.ofEmployers(
                employers.mine().stream().map(e -> e.id().value()).toList());
    }

    public OrderRow find(OrderId id) {
        var row = queries.find(id).orElseThrow(NotFound::new);
        employers.require(row.employer(), Right.READ);
        return row;
    }

    /** Signed by the employer since a moment, for the sales desk; the last one first. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public List<OrderRow> confirmedSince(Instant moment, int most) {
        return queries.confirmedSince(moment, most);
    }

    /** Where and in which language the conversations were wished, as they stand on the order's seat. */
    public Wishes wishes(OrderId id) {
        var order = placed(id);
        employers.require(order.employerId(), Right.READ);
        return capacity.hold(order.holdId()).wishes();
    }

    public OrderFacts facts(OrderId id) {
        var order = placed(id);
        employers.require(order.employerId(), Right.READ);
        return OrderFacts.of(order);
    }

    /** What cancelling costs today; shown before it is confirmed. */
    @PreAuthorize("hasRole('EMPLOYER')")
    public CancellationPolicy.Quote cancellation(OrderId id) {
        var order = placed(id);
        employers.require(order.employerId(), Right.READ);
        return quote(order);
    }

    /** @param shownPrice what the employer was told it costs; when that has changed meanwhile, nothing happens */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize("hasRole('EMPLOYER')")
    public void cancel(OrderId id, CancellationReason reason, Money shownPrice) {
        again.run(() -> cancelOnce(id, reason, shownPrice));
    }

    private OrderId cancelOnce(OrderId id, CancellationReason reason, Money shownPrice) {
        var order = orders.lock(id.value())
                .filter(o -> o.status() != OrderStatus.DRAFT)
                .orElseThrow(NotFound::new);
        employers.require(order.employerId(), order.status() == OrderStatus.CONFIRMED ? Right.SIGN : Right.ORDER);
        if (!Zones.today(clock).isBefore(order.startWeek())) {
            throw new Refusal("order.refusal.started");
        }
        var quote = quote(order);
        if (!quote.price().equals(shownPrice)) {
            throw new Refusal("order.refusal.priceChanged");
        }
        end(order, reason, quote.price());
        return id;
    }

    /** Not signing ends the order too, free of charge. */
    @Transactional
    @PreAuthorize("hasRole('EMPLOYER')")
    public void decline(OrderId id, CancellationReason reason) {
        var order = orders.lock(id.value()).orElseThrow(NotFound::new);
        employers.require(order.employerId(), Right.SIGN);
        if (order.status() != OrderStatus.PLACED) {
            throw new Refusal("order.refusal.status." + order.status().name());
        }
        end(order, reason, Money.ZERO);
    }

    private void end(Order order, CancellationReason reason, Money price) {
        order.cancel(reason, price, clock.instant());
        capacity.release(order.holdId());
        audit.record(AuditEvent.of("order.cancelled", "ORDER", order.id().value())
                .employer(order.employerId())
                .detail("reason", reason)
                .detail("cents", price.cents()));
        cancellationSteps.forEach(step -> step.onCancelled(order.id(), reason, price));
    }

    /** The start of a signed order was moved; joins the transaction that moves the trajectory. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('ADMIN')")
    public void moveStart(OrderId id, LocalDate start) {
        var order = orders.lock(id.value()).orElseThrow(NotFound::new);
        order.moveStart(start);
        audit.record(AuditEvent.of("order.startMoved", "ORDER", id.value())
                .employer(order.employerId())
                .detail("start", start));
    }

    /** Locks the order for the concluding signature, so that signing, cancelling and expiring take turns. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('EMPLOYER')")
    public OrderFacts lockForSigning(OrderId id) {
        var order = orders.lock(id.value()).orElseThrow(NotFound::new);
        employers.require(order.employerId(), Right.SIGN);
        return OrderFacts.of(order);
    }

    /** The concluding signature was given; joins its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('EMPLOYER')")
    public void confirm(OrderId id) {
        var order = orders.lock(id.value()).orElseThrow(NotFound::new);
        employers.require(order.employerId(), Right.SIGN);
        order.confirm(clock.instant());
        audit.record(AuditEvent.of("order.confirmed", "ORDER", id.value()).employer(order.employerId()));
    }

    private CancellationPolicy.Quote quote(Order order) {
        var intake = WorkingDays.onOrAfter(order.startWeek());
        var signed = order.status() == OrderStatus.CONFIRMED;
        // Before the start no hour is delivered and nothing is paid, so the whole price is open.
        return CancellationPolicy.quote(
                new CancellationPolicy.Facts(Zones.today(clock), intake, signed, order.net(), Money.ZERO, order.net()));
    }

    private Order placed(OrderId id) {
        return orders.findById(id.value())
                .filter(o -> o.status() != OrderStatus.DRAFT)
                .orElseThrow(NotFound::new);
    }
}
