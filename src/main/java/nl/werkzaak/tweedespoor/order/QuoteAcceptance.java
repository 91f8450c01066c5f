package nl.werkzaak.tweedespoor.order;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.quote.AcceptanceStep;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins the order of an accepted quote: its draft, and the seat that the quote held, if it still does. */
@Component
class QuoteAcceptance implements AcceptanceStep {
    private final Drafts drafts;
    private final OrderRepository orders;
    private final Capacity capacity;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteAcceptance(Drafts drafts, OrderRepository orders, Capacity capacity, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.orders = orders;
        this.capacity = capacity;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public DraftId onAccepted(QuoteFacts quote) {
        var start = start(quote);
        var draft = draft(quote);
        var hold = quote.sent().hold();
        if (hold != null && start != null && lives(hold)) {
            var by = actor.require().id();
            var order = new Order(draft, quote.employer(), by, quote.quoted().version(), start, hold);
            orders.save(order);
        }
        return draft;
    }

    DraftId draft(QuoteFacts quote) {
        var form = OrderForm.of(quote, start(quote));
        return drafts.create(OrderDrafts.KIND, OrderDrafts.write(form)).id();
    }

    private boolean lives(HoldId hold) {
        var row = capacity.hold(hold);
        return row.status() == HoldStatus.ACTIVE && row.expiresAt().isAfter(clock.instant());
    }

    private @Nullable LocalDate start(QuoteFacts quote) {
        var start = quote.form().startWeek();
        return start != null && start.isAfter(Zones.today(clock)) ? start : null;
    }
}
