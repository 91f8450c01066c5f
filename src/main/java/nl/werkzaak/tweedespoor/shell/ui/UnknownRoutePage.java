package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.shared.CurrentActor;

/** No such address. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnknownRoutePage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    UnknownRoutePage(CurrentActor currentActor) {
        super(currentActor);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        showNotFound();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
