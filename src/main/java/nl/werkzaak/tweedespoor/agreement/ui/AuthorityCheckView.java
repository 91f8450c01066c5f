package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.agreement.AgreementPaths;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks.Pending;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** Sales confirms, per person, what the trade register says; without it nobody signs for an employer. */
@Route(AgreementPaths.CHECK)
@RolesAllowed({"SALES", "ADMIN"})
@Menu(title = "agreement.check.menu", order = 40)
class AuthorityCheckView extends NarrowPage implements HasDynamicTitle {
    private final AuthorityChecks checks;
    private final Div answer = new Div();
    private final Div list = new Div();

    AuthorityCheckView(AuthorityChecks checks) {
        this.checks = checks;
        answer.getElement().setAttribute("aria-live", "polite");
        list.addClassName("stack");
        add(
                new PageHeader(getTranslation("agreement.check.title"), getTranslation("agreement.check.why")),
                answer,
                list);
        draw();
    }

    private void draw() {
        list.removeAll();
        var pending = checks.pending();
        if (pending.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("agreement.check.none"), getTranslation("agreement.check.noneText"), null));
        }
        pending.forEach(one -> list.add(card(one)));
    }

    private Component card(Pending one) {
        var employer = one.employer();
        var facts = new KeyValueList()
                .add(getTranslation("agreement.check.kvk"), employer.kvk().value())
                .add(
                        getTranslation("agreement.check.address"),
                        employer.address() + ", " + employer.postcode() + " " + employer.town())
                .add(
                        getTranslation("agreement.check.signer"),
                        one.signer().name() + " (" + one.signer().email() + ")")
                .add(getTranslation("agreement.check.signBy"), Formats.dateTime(one.signBy(), getLocale()));
        var tick =
                new Checkbox(getTranslation("agreement.check.tick", one.signer().name()));
        tick.setManualValidation(true);
        var confirm = new Button(getTranslation("agreement.check.confirm"), click -> confirm(one, tick));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Card(employer.name(), facts, tick, confirm);
    }

    private void confirm(Pending one, Checkbox tick) {
        tick.setErrorMessage(getTranslation("agreement.check.tickMissing"));
        tick.setInvalid(!tick.getValue());
        if (!tick.getValue()) {
            return;
        }
        answer.removeAll();
        try {
            checks.confirm(one.employer().id(), one.signer().user());
            answer.add(Notice.success(
                    getTranslation("agreement.check.confirmed", one.signer().name())));
        } catch (Refusal refusal) {
            answer.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.check.title");
    }
}
