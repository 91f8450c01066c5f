package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.PriceChange;
import nl.werkzaak.tweedespoor.catalog.PriceRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import org.jspecify.annotations.Nullable;

/** Asks for a new price and the day it counts from, with the margin it would give beside it. */
class PriceDialog extends Dialog {
    private final transient PriceRow row;
    private final transient BiConsumer<PriceChange, String> onChange;
    private final BigDecimalField price = new BigDecimalField();
    private final DateField from;
    private final Paragraph margin = new Paragraph();
    private final GuardedTextArea reason = new GuardedTextArea(getTranslation("catalog.reason"));

    PriceDialog(PriceRow row, BiConsumer<PriceChange, String> onChange) {
        this.row = row;
        this.onChange = onChange;
        setHeaderTitle(getTranslation("catalog.admin.change.of", row.name()));
        price.setLabel(getTranslation("catalog.admin.newPrice"));
        price.setHelperText(getTranslation("catalog.admin.newPrice.help", Formats.money(row.price(), getLocale())));
        price.setLocale(getLocale());
        price.setValueChangeMode(ValueChangeMode.LAZY);
        price.addValueChangeListener(change -> showMargin(change.getValue()));
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

    private void showMargin(@Nullable BigDecimal euros) {
        var amount = cents(euros);
        if (amount == null) {
            margin.setText("");
        } else if (amount.compareTo(row.cost()) < 0) {
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
        var amount = cents(price.getValue());
        if (amount == null) {
            refuse(new Refusal("catalog.price.cents").at("price"));
            return;
        }
        if (from.getValue() == null) {
            refuse(new Refusal("shared.required").at("effectiveFrom"));
            return;
        }
        if (!reason.passes()) {
            reason.focus();
            return;
        }
        try {
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

    private static @Nullable Money cents(@Nullable BigDecimal euros) {
        if (euros == null || euros.stripTrailingZeros().scale() > 2 || euros.precision() > 15) {
            return null;
        }
        return Money.euros(euros.toPlainString());
    }
}
