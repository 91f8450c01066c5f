package nl.werkzaak.tweedespoor.order;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldRequest;
import nl.werkzaak.tweedespoor.capacity.HoldRow;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recap page holds a seat for a quarter of an hour; looking at it again keeps the same hold. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
public class Recaps {
    public static final Duration HELD = Duration.ofMinutes(15);

    private final OrderRepository orders;
    private final OrderDrafts drafts;
    private final OrderDesk desk;
    private final Catalog catalog;
    private final Capacity capacity;
    private final Employers employers;
    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final Again again;
    private final Clock clock;

    Recaps(
            OrderRepository orders,
            OrderDrafts drafts,
            OrderDesk desk,
            Catalog catalog,
            Capacity capacity,
            Employers employers,
            CurrentActor actor,
            JdbcClient jdbc,
            Again again,
            Clock clock) {
        this.orders = orders;
        this.drafts = drafts;
        this.desk = desk;
        this.catalog = catalog;
        this.capacity = capacity;
        this.employers = employers;
        this.actor = actor;
        this.jdbc = jdbc;
        this.again = again;
        this.clock = clock;
    }

    /** What is being reserved for a draft. */
    private record Wish(
            DraftId draft,
            EmployerId employer,
            PackageVersionId version,
            int extraMinutes,
            LocalDate start,
            Wishes wishes) {}

    /** Holds the seat of the draft as it is stored, or keeps the hold that it has. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Recap recap(DraftId id) {
        return again.run(() -> hold(id));
    }

    private Recap hold(DraftId id) {
        lockDraft(id);
        var form = drafts.load(id).form();
        var employer = new EmployerId(Objects.requireNonNull(form.who().employer(), "employer"));
        employers.requireOrdering(employer);
        var order = orders.lockByDraft(id.value());
        var version = form.packageVersion();
        var extra = desk.extraMinutes(form);
        var kept = order.flatMap(o -> running(o, form, extra));
        desk.require(form, kept.isPresent() || order.isPresent());
        var wish = new Wish(
                id,
                employer,
                new PackageVersionId(Objects.requireNonNull(version)),
                extra,
                Objects.requireNonNull(form.start()),
                form.wishes());
        var held = kept.isPresent() ? order.get() : reserve(wish, order);
        return new Recap(
                held.id(), desk.price(form), capacity.hold(held.holdId()).expiresAt());
    }

    /** The start week for which this draft holds a seat at the moment. */
    public Optional<LocalDate> heldStart(DraftId id) {
        drafts.load(id);
        return orders.findByDraftId(id.value())
                .filter(order -> lives(capacity.hold(order.holdId())))
                .map(Order::startWeek);
    }

    /** Throws the draft away and gives its seat back at once. */
    @Transactional
    public void discard(DraftId id) {
        lockDraft(id);
        drafts.load(id);
        orders.lockByDraft(id.value()).ifPresent(order -> capacity.release(order.holdId()));
        drafts.discard(id);
    }

    private Optional<HoldRow> running(Order order, OrderForm form, int extraMinutes) {
        var same = order.packageVersionId().value().equals(form.packageVersion())
                && order.startWeek().equals(form.start())
                && order.employerId().value().equals(form.who().employer());
        return same
                ? Optional.of(capacity.hold(order.holdId()))
                        .filter(hold -> lives(hold)
                                && hold.extraMinutes() == extraMinutes
                                && hold.wishes().equals(form.wishes()))
                : Optional.empty();
    }

    private boolean lives(HoldRow hold) {
        return hold.status() == HoldStatus.ACTIVE && hold.expiresAt().isAfter(clock.instant());
    }

    private Order reserve(Wish wish, Optional<Order> existing) {
        var over = existing.filter(
                order -> order.startWeek().equals(wish.start()) && !lives(capacity.hold(order.holdId())));
        existing.ifPresent(order -> capacity.release(order.holdId()));
        var hold = take(wish, over.isPresent());
        if (existing.isPresent()) {
            existing.get().reserve(wish.employer(), wish.version(), wish.start(), hold);
            return existing.get();
        }
        var by = actor.require().id();
        return orders.save(new Order(wish.draft(), wish.employer(), by, wish.version(), wish.start(), hold));
    }

    /** @param over whether a seat in that very week was held and the time for it has passed */
    private HoldId take(Wish wish, boolean over) {
        var until = clock.instant().plus(HELD).truncatedTo(ChronoUnit.SECONDS);
        var request = new HoldRequest(
                wish.version(),
                wish.extraMinutes(),
                new Week(wish.start()),
                wish.employer(),
                until,
                "order recap",
                wish.wishes());
        try {
            return capacity.hold(request);
        } catch (Refusal refusal) {
            var given = over && refusal.key().equals("capacity.full");
            throw (given ? new Refusal("order.refusal.holdOver") : refusal).at("start");
        }
    }

    /** Two windows at one draft take turns, so that they share one order and one hold. */
    private void lockDraft(DraftId id) {
        jdbc.sql("SELECT id FROM form_draft WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query()
                .listOfRows();
    }
}
