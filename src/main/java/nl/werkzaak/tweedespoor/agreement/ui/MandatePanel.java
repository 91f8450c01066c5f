package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.agreement.Mandate;
import nl.werkzaak.tweedespoor.agreement.WerkzaakParty;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** Who may sign for Werkzaak, now and before. */
class MandatePanel extends Card {
    private final WerkzaakParty party;
    private final LocalDate today;
    private final Runnable changed;
    private final TextField holder = text("holder");
    private final TextField jobTitle = text("jobTitle");
    private final TextField reference = text("reference");
    private final DateField from = new DateField(getTranslation("agreement.werkzaak.from"));
    private final DateField until = new DateField(getTranslation("agreement.werkzaak.until"));
    private final ErrorSummary errors = new ErrorSummary();
    private final Div list = new Div();

    MandatePanel(WerkzaakParty party, LocalDate today, Runnable changed) {
        super(UiTexts.of("agreement.werkzaak.mandates"));
        this.party = party;
        this.today = today;
        this.changed = changed;
        addClassName("form");
        from.setManualValidation(true);
        until.setManualValidation(true);
        from.setValue(today);
        var grant = new Button(getTranslation("agreement.werkzaak.grant"), click -> grant());
        list.addClassName("stack");
        add(new Paragraph(getTranslation("agreement.werkzaak.mandatesWhy")), list);
        add(new H3(getTranslation("agreement.werkzaak.grant")), errors, holder, jobTitle, reference, from, until);
        var actions = new Div(grant);
        actions.addClassName("actions");
        add(actions);
        draw();
    }

    private void draw() {
        list.removeAll();
        party.mandates().forEach(mandate -> list.add(row(mandate)));
    }

    private Component row(Mandate mandate) {
        var valid = mandate.inForce(today);
        var until = mandate.until();
        var period = Formats.date(mandate.from(), getLocale()) + " – "
                + (until == null ? getTranslation("agreement.werkzaak.open") : Formats.date(until, getLocale()));
        var row = new Div(
                new Paragraph(mandate.holder() + ", " + mandate.jobTitle()),
                new Paragraph(mandate.reference() + "; " + period),
                new StatusBadge(
                        getTranslation(valid ? "agreement.werkzaak.inForce" : "agreement.werkzaak.notInForce"),
                        valid ? Tone.DONE : Tone.NEUTRAL));
        row.addClassName("mandate");
        if (valid && until == null) {
            var end = new Button(getTranslation("agreement.werkzaak.withdraw"), click -> withdraw(mandate));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(end);
        }
        return row;
    }

    private void withdraw(Mandate mandate) {
        ConfirmDialog.danger(
                getTranslation("agreement.werkzaak.withdrawSure"),
                getTranslation("agreement.werkzaak.withdrawText", mandate.holder()),
                getTranslation("agreement.werkzaak.withdraw"),
                () -> {
                    party.withdraw(mandate.id());
                    draw();
                });
    }

    private void grant() {
        for (var field : List.of(holder, jobTitle, reference)) {
            field.setErrorMessage(getTranslation("shared.required"));
            field.setInvalid(field.getValue().isBlank());
        }
        var day = from.getValue();
        from.setErrorMessage(getTranslation("shared.required"));
        from.setInvalid(day == null);
        if (errors.show(holder, jobTitle, reference, from) || day == null) {
            return;
        }
        try {
            party.grant(holder.getValue(), jobTitle.getValue(), reference.getValue(), day, until.getValue());
            draw();
            changed.run();
        } catch (Refusal refusal) {
            until.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            until.setInvalid(true);
            errors.show(until);
        }
    }

    private TextField text(String name) {
        var field = new TextField(getTranslation("agreement.werkzaak." + name));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
