package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.report.AdviceText;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.TypedText;
import org.jspecify.annotations.Nullable;

/** The fields of the advice, each of which reports what somebody typed. */
final class Inputs {
    private final Consumer<Component> typed;

    Inputs(Consumer<Component> typed) {
        this.typed = typed;
    }

    /** @param name unique on the page, for the mirror of typed text */
    GuardedTextArea words(String key, String name, String value) {
        var area = new GuardedTextArea(text(key));
        area.setMaxLength(AdviceText.LONGEST);
        area.setWidthFull();
        area.setValue(value);
        TypedText.keep(area, name);
        return heard(area);
    }

    DateField day(String key, java.time.@Nullable LocalDate value) {
        var day = new DateField(text(key));
        day.setValue(value);
        return heard(day);
    }

    AmountField number(String key, @Nullable Integer value) {
        var number = AmountField.whole(text(key));
        number.setAmount(value == null ? null : BigDecimal.valueOf(value));
        return heard(number);
    }

    <E extends Enum<E>> Select<E> choice(String key, E[] values, String texts, @Nullable E value) {
        var choice = new Select<E>();
        choice.setLabel(text(key));
        choice.setItems(values);
        choice.setItemLabelGenerator(item -> item == null ? "" : text(texts + item.name()));
        choice.setValue(value);
        choice.setWidthFull();
        return heard(choice);
    }

    /** Four levels, each with its description. */
    Select<Integer> level(AdviceText.Scale scale, @Nullable Integer value) {
        var choice = new Select<Integer>();
        choice.setLabel(text("report.advice.scale." + scale));
        choice.setItems(1, 2, 3, AdviceText.Scale.LEVELS);
        choice.setItemLabelGenerator(level -> level == null ? "" : level + ". " + text(scale.levelKey(level)));
        choice.setValue(value);
        choice.setWidthFull();
        return heard(choice);
    }

    <C extends Component & HasValue<?, ?>> C heard(C field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(field);
            }
        });
        return field;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
