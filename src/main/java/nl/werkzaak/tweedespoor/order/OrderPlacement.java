package nl.werkzaak.tweedespoor.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.document.DocumentNumbers;
import nl.werkzaak.tweedespoor.document.DocumentSeries;
import nl.werkzaak.tweedespoor.employer.EmployeeFiles;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.NewEmployee;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.BranchId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft into a placed order: employee, case, pinned price, longer hold and agreement in one transaction. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
public class OrderPlacement {
    public static final int SIGNING_WORKING_DAYS = 5;

    private final OrderRepository orders;
    private final OrderDrafts drafts;
    private final OrderDesk desk;
    private final Recaps recaps;
    private final QuotedForms quoted;
    private final Catalog catalog;
    private final Capacity capacity;
    private final Employers employers;
    private final EmployeeFiles files;
    private final DocumentNumbers numbers;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Again again;
    private final Clock clock;
    private final List<PlacingStep> steps;

    OrderPlacement(
            OrderRepository orders,
            OrderDrafts drafts,
            OrderDesk desk,
            Recaps recaps,
            QuotedForms quoted,
            Catalog catalog,
            Capacity capacity,
            Employers employers,
            EmployeeFiles files,
            DocumentNumbers numbers,
            AuditTrail audit,
            CurrentActor actor,
            Again again,
            Clock clock,
            List<PlacingStep> steps) {
        this.orders = orders;
        this.drafts = drafts;
        this.desk = desk;
        this.recaps = recaps;
        this.quoted = quoted;
        this.catalog = catalog;
        this.capacity = capacity;
        this.employers = employers;
        this.files = files;
        this.numbers = numbers;
        this.audit = audit;
        this.actor = actor;
        this.again = again;
        this.clock = clock;
        this.steps = steps;
    }

    /** The order that this draft has become, so that a second window ends at the same place. */
    public Optional<OrderId> placedFrom(DraftId draft) {
        return orders.findByDraftId(draft.value())
                .filter(order -> order.status() != OrderStatus.DRAFT)
                .map(order -> {
                    employers.require(order.employerId(), Right.READ);
                    return order.id();
                });
    }

    /** Places what the draft says; a second call, also at the same moment, gives the same order. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public OrderId place(DraftId draft) {
        return again.run(() -> placeOnce(draft));
    }

    private OrderId placeOnce(DraftId draft) {
        var order = orders.lockByDraft(draft.value()).orElseThrow(NotFound::new);
        employers.requireOrdering(order.employerId());
        if (order.status() != OrderStatus.DRAFT) {
            return order.id();
        }
        var form = drafts.load(draft).form();
        recaps.recap(draft);
        order.place(placement(order, form));
        capacity.extend(order.holdId(), order.signBy());
        drafts.discard(draft);
        audit.record(AuditEvent.of("order.placed", "ORDER", order.id().value())
                .employer(order.employerId())
                .detail("onBehalf", order.onBehalf()));
        var facts = OrderFacts.of(order);
        steps.forEach(step -> step.onPlaced(facts));
        return order.id();
    }

    private Placement placement(Order order, OrderForm form) {
        var employee = register(order.employerId(), form.who());
        var sicknessCase = files.openCase(
                employee,
                Objects.requireNonNull(form.who().firstSickDay()),
                form.who().recoveredRanges());
        var reference =
                form.who().initials().strip() + " (" + form.who().reference().strip() + ")";
        var number = numbers.next(DocumentSeries.ORDER).number();
        var by = actor.require();
        var now = clock.instant();
        return new Placement(
                number,
                by.id(),
                employee,
                sicknessCase,
                reference,
                ordered(order, form),
                now,
                signBy(desk.today(), order.startWeek()),
                form.quote(),
                by.is(Role.SALES));
    }

    private EmployeeId register(EmployerId employer, OrderForm.Who who) {
        return files.register(
                employer,
                new NewEmployee(
                        who.initials().strip(),
                        who.lastName().strip(),
                        who.reference().strip(),
                        who.jobTitle().isBlank() ? null : who.jobTitle().strip(),
                        branch(who.branch())));
    }

    private static @Nullable BranchId branch(@Nullable UUID branch) {
        return branch == null ? null : new BranchId(branch);
    }

    private OrderedPackage ordered(Order order, OrderForm form) {
        var quote = quoted.of(form);
        if (quote.isPresent()) {
            return ordered(quote.get());
        }
        var offer = catalog.offer(order.packageVersionId());
        var price = catalog.price(order.packageVersionId(), form.addOns(), desk.today());
        return OrderedPackage.of(offer.code(), offer.name(), offer.weeks(), offer.coachHours(), price, desk.today());
    }

    /** Package and price as the quote pinned them, whatever became of either since. */
    private static OrderedPackage ordered(QuoteFacts quote) {
        var quoted = quote.quoted();
        return OrderedPackage.of(
                quoted.code(),
                quoted.name(),
                quoted.weeks(),
                quoted.coachHours(),
                quote.price(),
                day(quote.sent().at()));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Zones.AMSTERDAM).toLocalDate();
    }

    /** Five working days, but never into the start week itself. */
    static Instant signBy(LocalDate today, LocalDate startWeek) {
        var term = WorkingDays.endOf(today, SIGNING_WORKING_DAYS).toInstant();
        var start = startWeek.atStartOfDay(Zones.AMSTERDAM).toInstant();
        return term.isBefore(start) ? term : start;
    }
}
