package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.Notice;

/** The other way out: not signing, with a reason from a list. */
class DeclinePanel extends Details {
    private final Choice<CancellationReason> reason = new Choice<>(
            getTranslation("order.cancel.reason"),
            List.of(CancellationReason.values()),
            each -> getTranslation(each.key()),
            getTranslation("order.cancel.reasonMissing"));
    private final Div answer = new Div();

    DeclinePanel(Orders orders, OrderId order, Runnable done) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("agreement.decline.title"));
        reason.setHelperText(getTranslation("order.cancel.reasonHelp"));
        var button = new Button(getTranslation("agreement.decline.button"), click -> ask(orders, order, done));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var form = new Div(new Paragraph(getTranslation("agreement.decline.text")), reason, button, answer);
        form.addClassName("form");
        add(form);
    }

    private void ask(Orders orders, OrderId order, Runnable done) {
        if (reason.passes()) {
            ConfirmDialog.danger(
                    getTranslation("agreement.decline.sure"),
                    getTranslation("agreement.decline.text"),
                    getTranslation("agreement.decline.button"),
                    () -> decline(orders, order, done));
        }
    }

    private void decline(Orders orders, OrderId order, Runnable done) {
        try {
            orders.decline(order, reason.getValue());
            done.run();
        } catch (Refusal refusal) {
            answer.removeAll();
            answer.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }
}
