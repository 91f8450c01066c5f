package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.LinkState;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** Chooses a password by the link of an invitation or a reset. */
@Route("wachtwoord-kiezen")
@AnonymousAllowed
class ChoosePasswordView extends NarrowPage implements HasUrlParameter<String>, HasDynamicTitle {
    private final Accounts accounts;
    private final PasswordField password = new PasswordField();
    private String token = "";

    ChoosePasswordView(Accounts accounts) {
        this.accounts = accounts;
        password.setLabel(getTranslation("identity.field.new-password"));
        password.setHelperText(getTranslation("identity.field.new-password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        var state = accounts.state(token);
        if (state == LinkState.GOOD) {
            ask();
        } else {
            show(state);
        }
    }

    private void ask() {
        removeAll();
        var button = new Button(getTranslation("identity.choose.submit"), click -> choose());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(password, button);
        form.addClassName("form");
        add(new PageHeader(getTranslation("identity.choose.title"), getTranslation("identity.choose.why")));
        add(new Card(form));
    }

    private void choose() {
        try {
            show(accounts.choosePassword(token, password.getValue()));
        } catch (Refusal refusal) {
            password.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            password.setInvalid(true);
            password.focus();
        }
    }

    private void show(LinkState state) {
        removeAll();
        add(new PageHeader(getTranslation("identity.choose.title"), null));
        add(
                state == LinkState.GOOD
                        ? Notice.success(getTranslation("identity.choose.done"))
                                .with(new Anchor("login", getTranslation("identity.confirm.login")))
                        : Notice.warning(getTranslation(
                                        state == LinkState.USED ? "identity.choose.used" : "identity.choose.expired"))
                                .with(new Anchor("wachtwoord-vergeten", getTranslation("identity.choose.again"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.choose.title");
    }
}
