package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** Does what a button asks and shows a refusal at its field, else above the form. */
final class FormRun {
    private final Div message;
    private final Map<String, ? extends HasValidation> fields;

    FormRun(Div message, Map<String, ? extends HasValidation> fields) {
        this.message = message;
        this.fields = fields;
    }

    void run(Runnable verb, Runnable done) {
        message.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            verb.run();
        } catch (Refusal refusal) {
            show(refusal);
            return;
        }
        TypedText.forget(UI.getCurrent());
        done.run();
    }

    private void show(Refusal refusal) {
        var text = UI.getCurrent().getTranslation(refusal.key(), refusal.args());
        var field = refusal.field().map(fields::get).orElse(null);
        if (field == null) {
            message.add(Notice.error(text));
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }
}
