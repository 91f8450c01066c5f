package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import nl.werkzaak.tweedespoor.document.IssueStatus;
import nl.werkzaak.tweedespoor.document.Verification;
import nl.werkzaak.tweedespoor.document.Verification.NumberAnswer;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.TextInput;
import nl.werkzaak.tweedespoor.site.CheckLimit;

/** A number and its code, for who has paper only: what became of the document, never that it is valid. */
class NumberCheck extends Div {
    private final transient Verification verification;
    private final transient CheckLimit limit;
    private final TextInput number = new TextInput(getTranslation("site.verify.number"), "verify-number");
    private final TextInput code = new TextInput(getTranslation("site.verify.code"), "verify-code");
    private final Div answer = new Div();

    NumberCheck(Verification verification, CheckLimit limit) {
        this.verification = verification;
        this.limit = limit;
        addClassName("stack");
        number.helper(getTranslation("site.verify.number.help"));
        code.helper(getTranslation("site.verify.code.help"));
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
        var check = new Button(getTranslation("site.verify.number.check"), click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickShortcut(Key.ENTER).listenOn(this);
        var never = new Paragraph(getTranslation("site.verify.number.never"));
        never.addClassName("muted");
        add(number, code, actions(check), answer, never);
    }

    private static Component actions(Button check) {
        var actions = new Div(check);
        actions.addClassName("actions");
        return actions;
    }

    private void check() {
        answer.removeAll();
        number.setInvalid(false);
        code.setInvalid(false);
        if (!limit.mayCheck(VaadinRequest.getCurrent())) {
            answer.add(Notice.warning(getTranslation("site.verify.refusal.TOO_MANY")));
            return;
        }
        try {
            answer.add(words(verification.number(number.getValue(), code.getValue())));
        } catch (Refusal refusal) {
            var field = refusal.field().filter("number"::equals).isPresent() ? number : code;
            field.refuse(getTranslation(refusal.key(), refusal.args()));
            field.focus();
        }
    }

    private Notice words(NumberAnswer found) {
        var key = "site.verify.number." + found.status();
        if (found.series() == null || found.on() == null) {
            return Notice.error(getTranslation("site.verify.number.UNKNOWN"))
                    .title(getTranslation("site.verify.number.UNKNOWN.title"));
        }
        var text = getTranslation(
                key, getTranslation("site.verify.series." + found.series()), Formats.longDate(found.on(), getLocale()));
        var notice = found.status() == IssueStatus.ISSUED ? Notice.info(text) : Notice.warning(text);
        return notice.title(getTranslation(key + ".title"));
    }
}
