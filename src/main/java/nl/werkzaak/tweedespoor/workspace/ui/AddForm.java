package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import org.jspecify.annotations.Nullable;

/** A small form behind one line, for adding something to a card. */
final class AddForm {
    private final UI ui = UI.getCurrent();
    private final Div form = new Div();
    private final Div message = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    AddForm() {
        form.addClassName("form");
        form.add(message);
    }

    GuardedTextField text(String field, String key, int longest) {
        var text = new GuardedTextField(ui.getTranslation(key));
        text.setMaxLength(longest);
        text.setWidthFull();
        return add(field, text);
    }

    DateField day(String field, String key, @Nullable LocalDate value) {
        var day = new DateField(ui.getTranslation(key));
        day.setValue(value);
        return add(field, day);
    }

    AmountField count(String field, String key) {
        return add(field, AmountField.whole(ui.getTranslation(key)));
    }

    <E extends Enum<E>> Select<E> choice(String field, String key, E[] values, String texts) {
        var choice = new Select<E>();
        choice.setLabel(ui.getTranslation(key));
        choice.setItems(values);
        choice.setItemLabelGenerator(item -> item == null ? "" : ui.getTranslation(texts + item.name()));
        return add(field, choice);
    }

    private <F extends Component & HasValidation> F add(String field, F component) {
        fields.put(field, component);
        form.add(component);
        return component;
    }

    /** @param done runs after it worked */
    Component button(String key, Runnable verb, Runnable done) {
        var run = new FormRun(message, fields);
        form.add(new Button(ui.getTranslation(key), click -> run.run(verb, done)));
        return form;
    }

    /** The whole form behind a line that says what it is for. */
    Component behind(String summaryKey, String buttonKey, Runnable verb, Runnable done) {
        return new Details(ui.getTranslation(summaryKey), button(buttonKey, verb, done));
    }

    /** The value that a service cannot do without. */
    static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw new Refusal("shared.required").at(field);
        }
        return value;
    }
}
