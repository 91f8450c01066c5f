package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.PriceChange;
import nl.werkzaak.tweedespoor.catalog.PriceRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** Asks for a new price and the day it counts from, with the margin it would give beside it. */
class PriceDialog extends Dialog {
    private final transient PriceRow row;
    private final transient BiConsumer<PriceChange, String> onChange;
    private final AmountField price = new AmountField(getTranslation("catalog.admin.newPrice"));
    private final DateField from;
    private final Paragraph margin = new Paragraph();
    private final GuardedTextArea reason = new GuardedTextArea(getTranslation("catalog.reason"));

    PriceDialog(PriceRow row, BiConsumer<PriceChange, String> onChange) {
        this.row = row;
        this.onChange = onChange;
        setHeaderTitle(getTranslation("catalog.admin.change.of", row.name()));
        price.setHelperText(getTranslation("catalog.admin.newPrice.help", Formats.money(row.price(), getLocale())));
        price.addValueChangeListener(change -> showMargin());
        from = new DateField(getTranslation("catalog.admin.from"));
        from.setHelperText(getTranslation("catalog.admin.from.help"));
        margin.getElement().setAttribute("aria-live", "polite");
        reason.setHelperText(getTranslation("catalog.reason.help"));
        reason.setMaxLength(Approvals.LONGEST);
        reason.setWidthFull();
        var form = new Div(price, from, margin, reason);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("catalog.admin.propose"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void showMargin() {
        if (price.isEmpty() || price.wrong().isPresent()) {
            margin.setText("");
            return;
        }
        var amount = Amounts.euros(price, "price");
        if (amount.compareTo(row.cost()) < 0) {
            margin.setText(besideCost("catalog.admin.loss", row.cost().minus(amount)));
        } else {
            margin.setText(besideCost("catalog.admin.profit", amount.minus(row.cost())));
        }
    }

    private String besideCost(String key, Money difference) {
        return getTranslation(key, Formats.money(row.cost(), getLocale()), Formats.money(difference, getLocale()));
    }

    private void save() {
        price.setInvalid(false);
        from.setInvalid(false);
        reason.setInvalid(false);
        try {
            var amount = Amounts.euros(price, "price");
            if (from.getValue() == null) {
                throw new Refusal("shared.required").at("effectiveFrom");
            }
            if (!reason.passes()) {
                reason.focus();
                return;
            }
            onChange.accept(new PriceChange(row.code(), amount, from.getValue()), reason.getValue());
            close();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        var text = getTranslation(refusal.key(), refusal.args());
        switch (refusal.field().orElse("")) {
            case "effectiveFrom" -> refuse(from, text);
            case "reason" -> refuse(reason, text);
            default -> refuse(price, text);
        }
    }

    private static <F extends HasValidation & Focusable<?>> void refuse(F field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
