package nl.werkzaak.tweedespoor.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** Yes at once; no only with a word, so that whoever asked knows what to mend. */
class DecisionCard extends Card {
    private final GuardedTextArea word = new GuardedTextArea(getTranslation("approval.one.word"));

    DecisionCard(Runnable approve, Consumer<String> refuse) {
        add(new H2(getTranslation("approval.one.decision")));
        word.setMaxLength(Approvals.LONGEST);
        word.setHelperText(getTranslation("approval.one.wordHelp"));
        word.setWidthFull();
        var yes = new Button(getTranslation("approval.one.approve"), click -> approve.run());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(getTranslation("approval.one.refuse"), click -> refuse(refuse));
        var actions = new Div(yes, no);
        actions.addClassName("actions");
        var form = new Div(word, actions);
        form.addClassName("form");
        add(form);
    }

    private void refuse(Consumer<String> refuse) {
        if (!word.passes()) {
            word.focus();
            return;
        }
        if (word.getValue().isBlank()) {
            word.setErrorMessage(getTranslation("approval.one.wordMissing"));
            word.setInvalid(true);
            word.focus();
            return;
        }
        refuse.accept(word.getValue());
    }
}
