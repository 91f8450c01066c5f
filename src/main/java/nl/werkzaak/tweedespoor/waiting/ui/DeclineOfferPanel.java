package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.shell.Choice;

/** Not taking a seat is as easy as taking it: wait for a later one, or leave the list. */
class DeclineOfferPanel extends Details {
    private final Choice<Boolean> keep = new Choice<>(
            getTranslation("waiting.decline.keep"),
            List.of(true, false),
            stays -> getTranslation(stays ? "waiting.decline.stay" : "waiting.decline.leave"),
            getTranslation("waiting.decline.missing"));

    DeclineOfferPanel(Consumer<Boolean> decline) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("waiting.decline.title"));
        var button = new Button(getTranslation("waiting.decline.button"), click -> {
            if (keep.passes()) {
                decline.accept(keep.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var form = new Div(new Paragraph(getTranslation("waiting.decline.text")), keep, button);
        form.addClassName("form");
        add(form);
    }
}
