package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.werkzaak.tweedespoor.order.CancellationPolicy;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.OrderRow;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Cancelling, as easy as ordering: what it costs stands there before anything is asked. */
class CancelPanel extends Details {
    private final Choice<CancellationReason> reason = new Choice<>(
            getTranslation("order.cancel.reason"),
            List.of(CancellationReason.values()),
            each -> getTranslation(each.key()),
            getTranslation("order.cancel.reasonMissing"));
    private final Div answer = new Div();

    CancelPanel(Orders orders, OrderRow row, Runnable done) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("order.cancel.title"));
        var quote = orders.cancellation(row.id());
        reason.setHelperText(getTranslation("order.cancel.reasonHelp"));
        var button = new Button(getTranslation("order.cancel.button"), click -> ask(orders, row, quote, done));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        answer.getElement().setAttribute("aria-live", "polite");
        add(new Div(new Paragraph(price(quote)), reason, button, answer));
    }

    private String price(CancellationPolicy.Quote quote) {
        return quote.free()
                ? getTranslation("order.cancel.free", quote.lastFreeDay())
                : getTranslation(
                        "order.cancel.costs",
                        Formats.money(quote.price(), getLocale()),
                        Formats.date(quote.lastFreeDay(), getLocale()));
    }

    private void ask(Orders orders, OrderRow row, CancellationPolicy.Quote quote, Runnable done) {
        if (!reason.passes()) {
            return;
        }
        ConfirmDialog.danger(
                getTranslation("order.cancel.sure"),
                price(quote) + " " + getTranslation("order.cancel.seat"),
                getTranslation("order.cancel.button"),
                () -> cancel(orders, row, quote, done));
    }

    private void cancel(Orders orders, OrderRow row, CancellationPolicy.Quote quote, Runnable done) {
        try {
            orders.cancel(row.id(), reason.getValue(), quote.price());
            done.run();
        } catch (Refusal refusal) {
            answer.removeAll();
            answer.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }
}
