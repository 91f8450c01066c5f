package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.shared.CurrentActor;

/** A view that this reader may not open looks like one that does not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class DeniedRoutePage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    DeniedRoutePage(CurrentActor currentActor) {
        super(currentActor);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        showNotFound();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
