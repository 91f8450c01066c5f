package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import nl.werkzaak.tweedespoor.quote.DeclineReason;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** Not taking a quote is as easy as taking it: a reason from a list, and a word if wanted. */
class DeclineQuotePanel extends Details {
    private final Choice<DeclineReason> reason = new Choice<>(
            getTranslation("quote.decline.reason"),
            List.of(DeclineReason.values()),
            each -> getTranslation(each.key()),
            getTranslation("quote.decline.reasonMissing"));
    private final GuardedTextArea word = new GuardedTextArea(getTranslation("quote.decline.word"));

    DeclineQuotePanel(BiConsumer<DeclineReason, String> decline) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("quote.decline.title"));
        reason.setHelperText(getTranslation("quote.decline.reasonHelp"));
        word.setMaxLength(500);
        var button = new Button(getTranslation("quote.decline.button"), click -> decline(decline));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var form = new Div(new Paragraph(getTranslation("quote.decline.text")), reason, word, button);
        form.addClassName("form");
        add(form);
    }

    private void decline(BiConsumer<DeclineReason, String> decline) {
        if (reason.passes() && word.passes()) {
            decline.accept(reason.getValue(), word.getValue());
        }
    }
}
