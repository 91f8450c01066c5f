package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.trajectory.Settlement;

/** What an early ending costs and how that came about; the same words before and after it is done. */
class SettlementText extends Div {
    SettlementText(Settlement settlement) {
        addClassName("stack");
        var key = settlement.reason().deliveredPartOnly() ? "workspace.settle.delivered" : "workspace.settle.rest";
        add(new Paragraph(getTranslation(
                key,
                hours(settlement.deliveredMinutes()),
                hours(settlement.plannedMinutes()),
                money(settlement.price()))));
        var lines = new KeyValueList().add(getTranslation("workspace.settle.part"), money(settlement.delivered()));
        if (!settlement.reason().deliveredPartOnly()) {
            lines.add(getTranslation("workspace.settle.tenth"), money(settlement.rest()));
        }
        lines.add(getTranslation("workspace.settle.total"), money(settlement.total()));
        if (settlement.asked().cents() > 0) {
            lines.add(getTranslation("workspace.settle.asked"), money(settlement.asked()));
            lines.add(
                    getTranslation(
                            settlement.balance().isNegative() ? "workspace.settle.back" : "workspace.settle.open"),
                    money(
                            settlement.balance().isNegative()
                                    ? Money.ZERO.minus(settlement.balance())
                                    : settlement.balance()));
        }
        add(lines);
        var note = new Paragraph(getTranslation("workspace.settle.note"));
        note.addClassName("muted");
        add(note);
    }

    private String hours(int minutes) {
        return Durations.of(minutes, getLocale());
    }

    private String money(Money amount) {
        return Formats.money(amount, getLocale());
    }
}
