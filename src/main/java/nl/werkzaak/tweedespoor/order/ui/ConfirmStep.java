package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** The last page before ordering: what the button does, and what comes after it. */
class ConfirmStep extends Step {
    ConfirmStep(Wizard wizard) {
        super(wizard, "order.confirm.title");
        var recap = wizard.recap().orElseThrow();
        var name = wizard.offer().map(o -> o.name()).orElse("");
        add(new Paragraph(getTranslation(
                "order.confirm.what",
                name,
                Formats.money(recap.price().net(), getLocale()),
                Formats.money(recap.price().gross(), getLocale()))));
        SeatNotice.of(wizard).ifPresent(this::add);
        add(new Paragraph(getTranslation("order.confirm.next")));
        add(new OrderedList(
                new ListItem(getTranslation("order.confirm.next1")),
                new ListItem(getTranslation("order.confirm.next2")),
                new ListItem(getTranslation("order.confirm.next3"))));
        add(new Paragraph(getTranslation("order.confirm.free")));
    }

    @Override
    Map<String, Refusal> check() {
        return Map.of();
    }
}
