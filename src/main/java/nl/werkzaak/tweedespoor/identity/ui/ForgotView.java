package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.RequestLimit;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** Asks for a link to choose a new password; says the same whether or not there is an account. */
@Route("wachtwoord-vergeten")
@AnonymousAllowed
class ForgotView extends NarrowPage implements HasDynamicTitle {
    private final Accounts accounts;
    private final RequestLimit limit;
    private final EmailField email = new EmailField();

    ForgotView(Accounts accounts, RequestLimit limit) {
        this.accounts = accounts;
        this.limit = limit;
        email.setLabel(getTranslation("identity.field.email"));
        email.getElement().setAttribute("autocomplete", "username");
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        var button = new Button(getTranslation("identity.forgot.submit"), click -> ask());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(email, button);
        form.addClassName("form");
        add(
                new PageHeader(getTranslation("identity.forgot.title"), getTranslation("identity.forgot.why")),
                new Card(form),
                new Anchor("login", getTranslation("identity.forgot.back")));
    }

    private void ask() {
        try {
            var address = EmailAddress.parse(email.getValue());
            limit.count();
            accounts.askReset(address);
            removeAll();
            add(
                    new PageHeader(getTranslation("identity.forgot.title"), null),
                    Notice.success(getTranslation("identity.forgot.sent")),
                    new Anchor("login", getTranslation("identity.forgot.back")));
        } catch (Refusal refusal) {
            email.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            email.setInvalid(true);
            email.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.forgot.title");
    }
}
