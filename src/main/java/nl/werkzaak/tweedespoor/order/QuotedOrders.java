package nl.werkzaak.tweedespoor.order;

import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with the order of an accepted quote, for whoever may order for that employer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYER')")
public class QuotedOrders {
    private final OrderRepository orders;
    private final Drafts drafts;
    private final Quotes quotes;
    private final QuoteAcceptance acceptance;

    QuotedOrders(OrderRepository orders, Drafts drafts, Quotes quotes, QuoteAcceptance acceptance) {
        this.orders = orders;
        this.drafts = drafts;
        this.quotes = quotes;
        this.acceptance = acceptance;
    }

    /** The order that was placed, or else the draft of it; neither before the quote is accepted. */
    public record Continuation(
            @Nullable OrderId order, @Nullable DraftId draft) {}

    /** A colleague takes the draft over; when it was thrown away a new one begins with the same contents. */
    @Transactional
    public Continuation resume(QuoteId id) {
        var quote = quotes.find(id);
        if (quote.status() != QuoteStatus.ACCEPTED) {
            return new Continuation(null, null);
        }
        var placed = orders.findByQuoteId(id.value());
        if (placed.isPresent()) {
            return new Continuation(placed.get().id(), null);
        }
        var draft = quotes.continueIn(id, () -> {
                    var begun = quote.orderDraft();
                    return begun != null && drafts.takeOver(begun, OrderDrafts.KIND) ? begun : acceptance.draft(quote);
                })
                .orderDraft();
        return new Continuation(null, draft);
    }
}
