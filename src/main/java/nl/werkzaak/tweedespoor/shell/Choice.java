package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.function.Function;

/**
 * A question that must be answered, with every answer in view. A drop-down list cannot tell a screen reader that it is
 * required (its button may not carry {@code aria-required}); a group of radio buttons can.
 */
public class Choice<T> extends RadioButtonGroup<T> {
    private final String missing;

    /**
     * @param missing what is said at the question when it was left open
     */
    public Choice(String label, List<T> answers, Function<T, String> words, String missing) {
        this.missing = missing;
        setLabel(label);
        setItems(answers);
        setItemLabelGenerator(words::apply);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    }

    /** Checks now, for a button that submits; shows the message at the question. */
    public boolean passes() {
        setErrorMessage(missing);
        setInvalid(isEmpty());
        if (isEmpty()) {
            getElement().callJsFunction("focus");
        }
        return !isEmpty();
    }
}
