package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
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
import org.springframework.security.core.context.SecurityContextHolder;

/** Second step of the login: the code. Open to who has passed the password; others go to the first step. */
@Route("login/code")
@AnonymousAllowed
class CodeView extends Div implements HasDynamicTitle, BeforeEnterObserver {
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
        var user = Factors.user(authentication).orElseThrow();
        removeAll();
        var notice = new Div();
        var parameters = event.getLocation().getQueryParameters().getParameters();
        REASONS.stream()
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(reason -> notice.setText(getTranslation("identity.code." + reason)));
        var app = secondFactor.usesApp(user.userId());
        add(
                new H1(getTranslation("identity.code.title")),
                new Paragraph(getTranslation(app ? "identity.code.why-app" : "identity.code.why-mail")),
                notice,
                new PostForm(
                        LoginPaths.CODE.substring(1),
                        codeField(),
                        PostForm.submit(getTranslation("identity.code.submit"))),
                new PostForm(LoginPaths.RESEND.substring(1), PostForm.submit(getTranslation("identity.code.resend"))));
    }

    private TextField codeField() {
        var field = new TextField(getTranslation("identity.field.code"));
        field.getElement().setAttribute("name", "code");
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.getElement().setAttribute("inputmode", "numeric");
        field.setRequiredIndicatorVisible(true);
        field.setAutofocus(true);
        return field;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.code.title");
    }
}
