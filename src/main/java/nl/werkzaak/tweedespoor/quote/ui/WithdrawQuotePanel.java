package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** Sales takes a sent quote back; the employer reads the word. */
class WithdrawQuotePanel extends Details {
    WithdrawQuotePanel(Consumer<String> withdraw) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("quote.withdraw.title"));
        var word = new GuardedTextArea(getTranslation("quote.withdraw.word"));
        word.setMaxLength(500);
        var button = new Button(getTranslation("quote.withdraw.button"), click -> {
            if (word.passes()) {
                withdraw.accept(word.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var form = new Div(new Paragraph(getTranslation("quote.withdraw.text")), word, button);
        form.addClassName("form");
        add(form);
    }
}
