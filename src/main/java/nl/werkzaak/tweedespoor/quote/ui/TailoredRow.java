package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.quote.TailoredLine;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import nl.werkzaak.tweedespoor.shell.TypedText;
import org.jspecify.annotations.Nullable;

/** One tailored line being written: what, how many, for how much, and the hours it takes of a coach. */
class TailoredRow extends Div {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final GuardedTextField description;
    private final AmountField quantity = AmountField.whole(getTranslation("quote.tailored.quantity"));
    private final AmountField unit = new AmountField(getTranslation("quote.tailored.unit"));
    private final AmountField hours = new AmountField(getTranslation("quote.tailored.hours"));
    private final Map<String, AmountField> figures = Map.of("quantity", quantity, "unit", unit, "hours", hours);

    TailoredRow(int number, @Nullable TailoredLine line, Runnable changed, Consumer<TailoredRow> remove) {
        addClassNames("form", "row-form");
        description = new GuardedTextField(getTranslation("quote.tailored.description", number));
        description.setMaxLength(120);
        fill(line);
        figures.forEach((name, field) -> {
            TypedText.keep(field, name + number);
            field.addValueChangeListener(change -> changed.run());
        });
        description.addValueChangeListener(change -> changed.run());
        var away = new Button(getTranslation("quote.tailored.remove"), click -> remove.accept(this));
        away.setAriaLabel(getTranslation("quote.tailored.removeN", number));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var beside = new Div(quantity, unit, hours, away);
        beside.addClassName("act-line");
        add(description, beside);
    }

    private void fill(@Nullable TailoredLine line) {
        quantity.setAmount(line == null ? 1 : line.quantity());
        if (line != null) {
            description.setValue(line.description());
            unit.setAmount(line.unit().toEuros());
        }
        var minutes = line == null ? 0 : line.minutes();
        hours.setAmount(BigDecimal.valueOf(minutes)
                .divide(HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /** Nothing was filled in yet, so there is nothing to refuse. */
    boolean untouched() {
        return description.isEmpty() && unit.isEmpty();
    }

    TailoredLine line() {
        return new TailoredLine(
                description.getValue(), Amounts.count(quantity), Amounts.money(unit), Amounts.minutes(hours));
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

    /** What is typed but cannot be read, by the rules' name of the field. */
    Map<String, Refusal> unread() {
        var unread = new HashMap<String, Refusal>();
        figures.forEach((name, field) -> field.wrong().ifPresent(refusal -> unread.put(name, refusal)));
        return unread;
    }

    List<Component> fields() {
        return List.of(description, quantity, unit, hours);
    }
}
