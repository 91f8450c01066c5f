package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The fields of one form by name: reads them all, shows every refusal at its field, loses nothing typed. */
final class Inputs {
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final ErrorSummary summary;

    Inputs(ErrorSummary summary) {
        this.summary = summary;
    }

    <F extends Component & HasValidation> F named(String name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return field;
    }

    void clear() {
        summary.clear();
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    /** The parsed value, or nothing once the field shows why not; empty is refused too. */
    <T> @Nullable T required(String name, Function<String, T> parser) {
        return text(name).isBlank() ? refuse(new Refusal("shared.required").at(name)) : optional(name, parser);
    }

    /** The parsed value; nothing when the field is empty or shows why not. */
    <T> @Nullable T optional(String name, Function<String, T> parser) {
        var text = text(name);
        if (text.isBlank()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (Refusal refusal) {
            return refuse(refusal.at(name));
        }
    }

    /** A chosen value, or nothing once the field asks for one. */
    <T> @Nullable T chosen(String name, HasValue<?, T> field) {
        return field.isEmpty() ? refuse(new Refusal("shared.required").at(name)) : field.getValue();
    }

    /** Shows the refusal at its field, or above the form when it belongs to none. */
    <T> @Nullable T refuse(Refusal refusal) {
        var text = summary.getTranslation(refusal.key(), refusal.args());
        var field = refusal.field().map(fields::get).orElse(null);
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(text);
            validated.setInvalid(true);
        } else {
            summary.addLine(text);
            summary.takeFocus();
        }
        return null;
    }

    /** Whether a field shows an error; then the summary lists all of them. */
    boolean anyInvalid() {
        return summary.show(fields.values().toArray(Component[]::new));
    }

    private String text(String name) {
        return ((HasValue<?, ?>) fields.get(name)).getValue() instanceof String text ? text : "";
    }
}
