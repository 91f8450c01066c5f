package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.agreement.AgreementRow;
import nl.werkzaak.tweedespoor.agreement.Signature;
import nl.werkzaak.tweedespoor.agreement.SignatureManner;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.SignaturePad;

/** The mark (a typed name, a drawn signature or the tick alone), the tick and the code make the signature. */
class SigningPanel extends Card {
    static final String ID = "tekenen";

    private final Signing signing;
    private final transient AgreementRow read;
    private final ErrorSummary errors = new ErrorSummary();
    private final Choice<SignatureManner> manner = new Choice<>(
            getTranslation("agreement.sign.manner"),
            List.of(SignatureManner.values()),
            one -> getTranslation("agreement.sign.manner." + one),
            getTranslation("agreement.sign.mannerMissing"));
    private final SignaturePad pad = new SignaturePad();
    private final TextField name = new TextField(getTranslation("agreement.sign.name"));
    private final Checkbox tick = new Checkbox(getTranslation("agreement.sign.tick"));
    private final TextField code = new TextField(getTranslation("agreement.sign.code"));
    private final Div answer = new Div();
    private final Button send = new Button(getTranslation("agreement.sign.send"), click -> send());
    private final Button sign = new Button(getTranslation("agreement.sign.button"), click -> sign());

    /** @param read what stands above the panel */
    SigningPanel(Signing signing, AgreementRow read) {
        super(UiTexts.of("agreement.sign.title"));
        this.signing = signing;
        this.read = read;
        setId(ID);
        addClassName("form");
        manner.setValue(SignatureManner.TYPED);
        manner.addValueChangeListener(change -> offer(change.getValue()));
        offer(SignatureManner.TYPED);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(Signature.LONGEST_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("agreement.sign.codeHelp"));
        code.getElement().setAttribute("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
        code.setMaxLength(12);
        name.setManualValidation(true);
        code.setManualValidation(true);
        tick.setManualValidation(true);
        answer.getElement().setAttribute("aria-live", "polite");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setDisableOnClick(true);
        var actions = new Div(sign);
        actions.addClassName("actions");
        var how = new Paragraph(getTranslation("agreement.sign.how"));
        add(how, errors, manner, name, pad, tick, send, answer, code, actions);
    }

    private void offer(SignatureManner chosen) {
        name.setVisible(chosen == SignatureManner.TYPED);
        pad.setVisible(chosen == SignatureManner.DRAWN);
    }

    private void send() {
        clear();
        try {
            signing.sendCode(read.order());
            send.setText(getTranslation("agreement.sign.again"));
            answer.removeAll();
            answer.add(Notice.info(getTranslation("agreement.sign.sent")));
            code.focus();
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void sign() {
        clear();
        try {
            signing.sign(
                    read,
                    new Signature(
                            manner.getValue(), name.getValue(), pad.getValue(), tick.getValue(), code.getValue()));
            getUI().ifPresent(ui -> ui.navigate(ReceiptView.class, AgreementView.parameters(read.order())));
        } catch (Refusal refusal) {
            show(refusal);
        } finally {
            sign.setEnabled(true);
        }
    }

    private void clear() {
        for (HasValidation field : new HasValidation[] {name, pad, tick, code}) {
            field.setInvalid(false);
        }
        errors.clear();
    }

    private void show(Refusal refusal) {
        var message = getTranslation(refusal.key(), refusal.args());
        Map<String, Component> fields = Map.of("name", name, "drawing", pad, "tick", tick, "code", code);
        var field = refusal.field().map(fields::get).orElse(null);
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
            errors.show(field);
        } else {
            errors.addLine(message);
            errors.takeFocus();
        }
    }
}
