package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.order.QuotedOrders;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shell.NarrowPage;

/** From an accepted quote to its order: placed, or still to be filled in. */
@Route("bestellen/offerte/:quote")
@RolesAllowed("EMPLOYER")
class ContinueQuoteView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuotedOrders orders;

    ContinueQuoteView(QuotedOrders orders) {
        this.orders = orders;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var quote = QuoteId.of(event.getRouteParameters().get("quote").orElse(""));
        var next = orders.resume(quote);
        var order = next.order();
        var draft = next.draft();
        if (order != null) {
            event.forwardTo(OrderView.class, OrderView.parameters(order));
        } else if (draft != null) {
            event.forwardTo(OrderWizardView.class, OrderWizardView.parameters(draft));
        } else {
            event.forwardTo(QuotePaths.quote(quote));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.title");
    }
}
