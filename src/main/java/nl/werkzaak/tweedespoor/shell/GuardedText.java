package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.werkzaak.tweedespoor.shared.TextGuard;

/** What both guarded fields do. The services check again. */
final class GuardedText {

    /** Milliseconds of rest before the text goes to the server, as for drafts. */
    private static final int REST = 400;

    private GuardedText() {}

    static <F extends TextFieldBase<F, String> & HasHelper> void on(F field, String label) {
        field.setHelperText(field.getTranslation("shell.guarded.helper"));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST);
        field.addValueChangeListener((HasValue.ValueChangeListener<ValueChangeEvent<String>>) change -> check(field));
        TypedText.keep(field, label);
    }

    static boolean check(TextFieldBase<?, String> field) {
        String value = field.getValue() == null ? "" : field.getValue();
        var refusal = TextGuard.check(value);
        boolean missing = field.isRequiredIndicatorVisible() && value.isBlank();
        field.setInvalid(refusal.isPresent() || missing);
        field.setErrorMessage(refusal.map(no -> field.getTranslation(no.key(), no.args()))
                .orElse(missing ? field.getTranslation("shared.required") : null));
        return !field.isInvalid();
    }
}
