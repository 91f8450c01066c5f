package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.DateField;

/** A small form for what counts from a day on; what is wrong is said at its field, and nothing typed is lost. */
abstract class DatedForm extends Div {
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final DateField from = field("effectiveFrom", new DateField(getTranslation("catalog.admin.from")));

    DatedForm() {
        addClassName("form");
        from.setHelperText(getTranslation("catalog.admin.from.help"));
    }

    /** Reads the fields and hands them on; a refusal is shown by {@link #submit}. */
    abstract void send();

    void lay(String button) {
        fields.remove("effectiveFrom");
        fields.put("effectiveFrom", from);
        fields.values().forEach(this::add);
        add(new Button(getTranslation(button), click -> submit()));
    }

    <F extends Component & HasValidation> F field(String name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return field;
    }

    AmountField number(String name, String label) {
        return field(name, new AmountField(getTranslation(label)));
    }

    LocalDate from() {
        if (from.getValue() == null) {
            throw new Refusal("shared.required").at("effectiveFrom");
        }
        return from.getValue();
    }

    private void submit() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            send();
            fields.values().forEach(field -> ((AbstractField<?, ?>) field).clear());
        } catch (Refusal refusal) {
            var field = fields.getOrDefault(refusal.field().orElse(""), from);
            var validated = (HasValidation) field;
            validated.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            validated.setInvalid(true);
            ((Focusable<?>) field).focus();
        }
    }
}
