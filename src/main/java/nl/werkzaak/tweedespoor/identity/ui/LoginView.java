package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** First step of the login: e-mail address and password. */
@Route("login")
@AnonymousAllowed
class LoginView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final List<String> REASONS = List.of("error", "locked", "blocked", "unconfirmed");
    private final Div notice = new Div();

    LoginView() {
        var email = new EmailField(getTranslation("identity.field.email"));
        email.getElement().setAttribute("name", "username");
        email.getElement().setAttribute("autocomplete", "username");
        email.setRequiredIndicatorVisible(true);
        var password = new PasswordField(getTranslation("identity.field.password"));
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setRequiredIndicatorVisible(true);
        var form = new PostForm("login", email, password, PostForm.submit(getTranslation("identity.login.submit")));
        add(
                new H1(getTranslation("identity.login.title")),
                new Paragraph(getTranslation("identity.login.why")),
                notice,
                form,
                new Anchor("wachtwoord-vergeten", getTranslation("identity.login.forgot")),
                new Anchor("registreren", getTranslation("identity.login.register")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.removeAll();
        var parameters = event.getLocation().getQueryParameters().getParameters();
        REASONS.stream()
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(reason -> notice.setText(getTranslation("identity.login." + reason)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title");
    }
}
