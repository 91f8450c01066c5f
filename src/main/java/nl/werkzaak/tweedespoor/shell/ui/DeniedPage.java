package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.security.access.AccessDeniedException;

/** A service refused: somebody who is not logged in is asked to, anybody else sees what does not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final CurrentActor currentActor;

    DeniedPage(CurrentActor currentActor) {
        super(currentActor);
        this.currentActor = currentActor;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        if (currentActor.get().isPresent()) {
            showNotFound();
            return HttpStatusCode.NOT_FOUND.getCode();
        }
        Anchor login = new Anchor("login", getTranslation("shell.login"));
        login.addClassName("button-primary");
        show("shell.error.access.title", "shell.error.access.text", login);
        return HttpStatusCode.UNAUTHORIZED.getCode();
    }
}
