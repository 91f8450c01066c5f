package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import nl.werkzaak.tweedespoor.quote.CloseReason;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** Ends a request without a quote; the employer reads why. */
class CloseRequestPanel extends Details {
    CloseRequestPanel(BiConsumer<CloseReason, String> close) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("quote.request.close.title"));
        var reason = new Select<CloseReason>();
        reason.setLabel(getTranslation("quote.request.close.reason"));
        reason.setItems(CloseReason.values());
        reason.setItemLabelGenerator(r -> getTranslation(r.key()));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        var word = new GuardedTextArea(getTranslation("quote.request.close.word"));
        word.setMaxLength(500);
        var button = new Button(getTranslation("quote.request.close.button"), click -> {
            reason.setErrorMessage(getTranslation("quote.decline.reasonMissing"));
            reason.setInvalid(reason.isEmpty());
            if (!reason.isEmpty() && word.passes()) {
                close.accept(reason.getValue(), word.getValue());
            }
        });
        var form = new Div(reason, word, button);
        form.addClassName("form");
        add(form);
    }
}
