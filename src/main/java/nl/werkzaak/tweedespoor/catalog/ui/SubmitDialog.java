package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.Margin;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Asks why a version should be offered, before it goes to a second person. */
class SubmitDialog extends Dialog {
    private final GuardedTextArea reason = new GuardedTextArea(getTranslation("catalog.reason"));
    private final transient Consumer<String> onSubmit;

    SubmitDialog(Margin margin, Consumer<String> onSubmit) {
        this.onSubmit = onSubmit;
        setHeaderTitle(getTranslation("catalog.version.publish.sure"));
        reason.setHelperText(getTranslation("catalog.reason.help"));
        reason.setMaxLength(Approvals.LONGEST);
        reason.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("catalog.version.publish.text")));
        if (margin.isLoss()) {
            form.add(Notice.error(getTranslation(
                    "catalog.margin.belowCost", Formats.money(margin.cost().minus(margin.tariff()), getLocale()))));
        }
        form.add(reason);
        form.addClassName("form");
        add(form);
        var submit = new Button(getTranslation("catalog.version.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), submit);
    }

    private void submit() {
        if (!reason.passes()) {
            reason.focus();
            return;
        }
        try {
            onSubmit.accept(reason.getValue());
            close();
        } catch (Refusal refusal) {
            reason.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
