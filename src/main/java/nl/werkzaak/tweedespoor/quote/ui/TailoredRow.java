package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.quote.TailoredLine;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import org.jspecify.annotations.Nullable;

/** One tailored line being written: what, how many, for how much, and the hours it takes of a coach. */
class TailoredRow extends Div {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final GuardedTextField description;
    private final IntegerField quantity = new IntegerField();
    private final BigDecimalField unit = new BigDecimalField();
    private final BigDecimalField hours = new BigDecimalField();

    TailoredRow(int number, @Nullable TailoredLine line, Runnable changed, Consumer<TailoredRow> remove) {
        addClassNames("form", "row-form");
        description = new GuardedTextField(getTranslation("quote.tailored.description", number));
        description.setMaxLength(120);
        quantity.setLabel(getTranslation("quote.tailored.quantity"));
        unit.setLabel(getTranslation("quote.tailored.unit"));
        hours.setLabel(getTranslation("quote.tailored.hours"));
        quantity.setStepButtonsVisible(true);
        fill(line);
        for (var field : List.of(unit, hours)) {
            field.setLocale(getLocale());
            field.setManualValidation(true);
            field.addValueChangeListener(change -> changed.run());
        }
        quantity.setManualValidation(true);
        quantity.addValueChangeListener(change -> changed.run());
        description.addValueChangeListener(change -> changed.run());
        var away = new Button(getTranslation("quote.tailored.remove"), click -> remove.accept(this));
        away.setAriaLabel(getTranslation("quote.tailored.removeN", number));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var figures = new Div(quantity, unit, hours, away);
        figures.addClassName("act-line");
        add(description, figures);
    }

    private void fill(@Nullable TailoredLine line) {
        quantity.setValue(line == null ? 1 : line.quantity());
        if (line != null) {
            description.setValue(line.description());
            unit.setValue(line.unit().toEuros());
        }
        var minutes = line == null ? 0 : line.minutes();
        hours.setValue(BigDecimal.valueOf(minutes)
                .divide(HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /** Nothing was filled in yet, so there is nothing to refuse. */
    boolean untouched() {
        return description.isEmpty() && unit.isEmpty();
    }

    TailoredLine line() {
        return new TailoredLine(
                description.getValue(),
                quantity.getValue() == null ? 0 : quantity.getValue(),
                Amounts.money(unit.getValue()),
                Amounts.minutes(hours.getValue()));
    }

    /** @param field as the rules name it */
    HasValidation field(String field) {
        return switch (field) {
            case "quantity" -> quantity;
            case "unit" -> unit;
            case "hours" -> hours;
            default -> description;
        };
    }

    List<Component> fields() {
        return List.of(description, quantity, unit, hours);
    }
}
