package nl.werkzaak.tweedespoor.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One package ordered for one employee. It exists as DRAFT from the recap on, because the recap holds a seat; placing
 * pins its lines, and the concluding signature confirms it.
 */
@Entity
@Table(name = "customer_order")
class Order {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "draft_id", nullable = false, updatable = false)
    private UUID draftId;

    @Column(name = "employer_id", nullable = false)
    private UUID employerId;

    @Column(name = "ordered_by", nullable = false)
    private UUID orderedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OrderStatus status = OrderStatus.DRAFT;

    @Column(name = "package_version_id", nullable = false)
    private UUID packageVersionId;

    @Column(name = "hold_id", nullable = false)
    private UUID holdId;

    @Column(name = "start_week", nullable = false)
    private LocalDate startWeek;

    private @Nullable String number;

    @Embedded
    private @Nullable OrderedFor orderedFor;

    @Embedded
    private PinnedPackage pinned = new PinnedPackage();

    @ElementCollection
    @CollectionTable(name = "customer_order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderLine> lines = new ArrayList<>();

    @Column(name = "quote_id")
    private @Nullable UUID quoteId;

    @Column(name = "on_behalf", nullable = false)
    private boolean onBehalf;

    @Column(name = "placed_at")
    private @Nullable Instant placedAt;

    @Column(name = "sign_by")
    private @Nullable Instant signBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** Absent as long as the order goes on. */
    @Embedded
    private @Nullable OrderEnd end;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    /** The recap: a seat is held for minutes, nothing is ordered yet. */
    Order(
            DraftId draft,
            EmployerId employer,
            UserId by,
            PackageVersionId packageVersion,
            LocalDate start,
            HoldId hold) {
        this.id = OrderId.next().value();
        this.draftId = draft.value();
        this.orderedBy = by.value();
        this.employerId = employer.value();
        this.packageVersionId = packageVersion.value();
        this.startWeek = start;
        this.holdId = hold.value();
    }

    /** Another package, week or seat while it is still a draft. */
    void reserve(EmployerId employer, PackageVersionId packageVersion, LocalDate start, HoldId hold) {
        if (status != OrderStatus.DRAFT) {
            throw new Refusal("order.refusal.alreadyPlaced");
        }
        this.employerId = employer.value();
        this.packageVersionId = packageVersion.value();
        this.startWeek = start;
        this.holdId = hold.value();
    }

    /** Agreed with the employer after signing; cancelling counts from the new start. */
    void moveStart(LocalDate start) {
        if (status != OrderStatus.CONFIRMED) {
            throw new Refusal("order.refusal.status." + status.name());
        }
        startWeek = start;
    }

    void place(Placement placement) {
        become(OrderStatus.PLACED);
        var ordered = placement.ordered();
        number = placement.number();
        orderedBy = placement.by().value();
        orderedFor = new OrderedFor(placement.employee(), placement.sicknessCase(), placement.employeeReference());
        pinned = PinnedPackage.of(ordered);
        lines.addAll(ordered.lines());
        placedAt = placement.placedAt();
        signBy = placement.signBy();
        quoteId = placement.quote();
        onBehalf = placement.onBehalf();
    }

    void confirm(Instant at) {
        become(OrderStatus.CONFIRMED);
        confirmedAt = at;
    }

    void expire(Instant at) {
        become(OrderStatus.EXPIRED);
        end = OrderEnd.expired(at);
    }

    void cancel(CancellationReason reason, Money price, Instant at) {
        become(OrderStatus.CANCELLED);
        end = OrderEnd.cancelled(at, reason, price);
    }

    private void become(OrderStatus next) {
        if (!status.mayBecome(next)) {
            throw new Refusal("order.refusal.status." + status.name());
        }
        status = next;
    }

    OrderId id() {
        return new OrderId(id);
    }

    DraftId draftId() {
        return new DraftId(draftId);
    }

    EmployerId employerId() {
        return new EmployerId(employerId);
    }

    UserId orderedBy() {
        return new UserId(orderedBy);
    }

    OrderStatus status() {
        return status;
    }

    PackageVersionId packageVersionId() {
        return new PackageVersionId(packageVersionId);
    }

    @Nullable
    QuoteId quoteId() {
        return quoteId == null ? null : new QuoteId(quoteId);
    }

    HoldId holdId() {
        return new HoldId(holdId);
    }

    LocalDate startWeek() {
        return startWeek;
    }

    String number() {
        return placed(number);
    }

    OrderedFor orderedFor() {
        return placed(orderedFor);
    }

    OrderedPackage ordered() {
        return pinned.with(lines);
    }

    Money net() {
        return pinned.net();
    }

    boolean onBehalf() {
        return onBehalf;
    }

    Instant placedAt() {
        return placed(placedAt);
    }

    Instant signBy() {
        return placed(signBy);
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    private static <T> T placed(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("not placed yet");
        }
        return value;
    }
}
