package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.identity.internal.LoginPaths;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Lean;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** First step of the login: e-mail address and password. */
@Route("login")
@Lean
@AnonymousAllowed
class LoginView extends NarrowPage implements HasDynamicTitle, BeforeEnterObserver {
    private static final List<String> REASONS =
            List.of("error", "locked", "blocked", "unconfirmed", "changed", "expired");
    private final Div notice = new Div();

    LoginView() {
        var form = new PostForm(
                LoginPaths.LOGIN.substring(1),
                email(),
                password(),
                PostForm.submit(getTranslation("identity.login.submit")));
        var links = new Div(
                new Anchor("wachtwoord-vergeten", getTranslation("identity.login.forgot")),
                new Anchor("registreren", getTranslation("identity.login.register")));
        links.addClassName("actions");
        add(
                new PageHeader(getTranslation("identity.login.title"), getTranslation("identity.login.why")),
                notice,
                new Card(form),
                links);
    }

    private EmailField email() {
        var field = new EmailField(getTranslation("identity.field.email"));
        field.getElement().setAttribute("name", "username").setAttribute("autocomplete", "username");
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private PasswordField password() {
        var field = new PasswordField(getTranslation("identity.field.password"));
        field.getElement().setAttribute("name", "password").setAttribute("autocomplete", "current-password");
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.removeAll();
        Reasons.notice(event.getLocation(), "identity.login.", REASONS, this).ifPresent(notice::add);
        notice.setVisible(notice.getComponentCount() > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title");
    }
}
