package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Buttons by weight, and the questions they ask. */
class StyleguideButtons extends Div {

    StyleguideButtons() {
        addClassName("actions");
        Button first = new Button(getTranslation("shell.guide.button.first"), click -> ask());
        first.addThemeVariants(ButtonVariant.PRIMARY);
        Button plain = new Button(getTranslation("shell.guide.button.second"));
        Button third = new Button(getTranslation("shell.guide.button.third"));
        third.addThemeVariants(ButtonVariant.TERTIARY);
        Button danger = new Button(getTranslation("shell.guide.button.danger"), click -> danger());
        danger.addThemeVariants(ButtonVariant.ERROR);
        Button off = new Button(getTranslation("shell.guide.button.off"));
        off.setEnabled(false);
        Button failing = new Button(getTranslation("shell.guide.button.fail"), click -> {
            throw new IllegalStateException("shown on purpose");
        });
        add(first, plain, third, danger, off, failing);
    }

    private void ask() {
        ConfirmDialog.ask(
                getTranslation("shell.guide.ask"),
                getTranslation("shell.guide.ask.text"),
                getTranslation("shell.guide.button.first"),
                this::done);
    }

    private void danger() {
        ConfirmDialog.danger(
                getTranslation("shell.guide.ask"),
                getTranslation("shell.guide.ask.text"),
                getTranslation("shell.guide.button.danger"),
                this::done);
    }

    private void done() {
        add(Notice.success(getTranslation("shell.tone.done")));
    }
}
