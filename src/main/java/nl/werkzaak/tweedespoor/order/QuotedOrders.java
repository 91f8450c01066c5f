package nl.werkzaak.tweedespoor.order;

import java.util.Optional;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.NotFound;
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
    private final Employers employers;

    QuotedOrders(
            OrderRepository orders, Drafts drafts, Quotes quotes, QuoteAcceptance acceptance, Employers employers) {
        this.orders = orders;
        this.drafts = drafts;
        this.quotes = quotes;
        this.acceptance = acceptance;
        this.employers = employers;
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

    /** What the quote behind a placed order had said of a seat; absent without a quote. */
    @PreAuthorize("hasAnyRole('EMPLOYER', 'SALES', 'ADMIN')")
    public Optional<QuotedSeat> seat(OrderId id) {
        var order = orders.findById(id.value()).orElseThrow(NotFound::new);
        employers.require(order.employerId(), Right.READ);
        return Optional.ofNullable(order.quoteId()).map(quotes::find).map(QuotedSeat::of);
    }
}
