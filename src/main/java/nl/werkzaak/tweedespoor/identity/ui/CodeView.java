package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.identity.internal.Factors;
import nl.werkzaak.tweedespoor.identity.internal.LoginPaths;
import nl.werkzaak.tweedespoor.identity.internal.SecondFactor;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import org.springframework.security.core.context.SecurityContextHolder;

/** Second step of the login: the code. Open to who has passed the password; others go to the first step. */
@Route("login/code")
@AnonymousAllowed
class CodeView extends NarrowPage implements HasDynamicTitle, BeforeEnterObserver {
    private static final List<String> REASONS = List.of("error", "locked", "sent");
    private final SecondFactor secondFactor;

    CodeView(SecondFactor secondFactor) {
        this.secondFactor = secondFactor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!Factors.hasPassword(authentication)) {
            event.forwardTo(LoginView.class);
            return;
        }
        if (Factors.hasBoth(authentication)) {
            event.forwardTo(AccountView.class);
            return;
        }
        var app =
                secondFactor.usesApp(Factors.user(authentication).orElseThrow().userId());
        removeAll();
        add(new PageHeader(
                getTranslation("identity.code.title"),
                getTranslation(app ? "identity.code.why-app" : "identity.code.why-mail")));
        Reasons.notice(event.getLocation(), "identity.code.", REASONS, this).ifPresent(this::add);
        var form = new PostForm(
                LoginPaths.CODE.substring(1), code(), PostForm.submit(getTranslation("identity.code.submit")));
        var resend = PostForm.submit(getTranslation(app ? "identity.code.by-mail" : "identity.code.resend"));
        resend.setClassName("button-plain");
        add(new Card(form), new Div(new PostForm(LoginPaths.RESEND.substring(1), resend)));
    }

    private TextField code() {
        var field = new CodeField(getTranslation("identity.field.code"));
        field.getElement().setAttribute("name", "code");
        field.setAutofocus(true);
        return field;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.code.title");
    }
}
