package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import nl.werkzaak.tweedespoor.quote.CloseReason;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** Ends a request without a quote; the employer reads why. */
class CloseRequestPanel extends Details {
    CloseRequestPanel(BiConsumer<CloseReason, String> close) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("quote.request.close.title"));
        var reason = new Choice<>(
                getTranslation("quote.request.close.reason"),
                List.of(CloseReason.values()),
                each -> getTranslation(each.key()),
                getTranslation("quote.decline.reasonMissing"));
        var word = new GuardedTextArea(getTranslation("quote.request.close.word"));
        word.setMaxLength(500);
        var button = new Button(getTranslation("quote.request.close.button"), click -> {
            if (reason.passes() && word.passes()) {
                close.accept(reason.getValue(), word.getValue());
            }
        });
        var form = new Div(reason, word, button);
        form.addClassName("form");
        add(form);
    }
}
