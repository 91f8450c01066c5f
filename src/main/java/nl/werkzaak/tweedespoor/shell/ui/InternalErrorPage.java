package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be made. Shows a number to pass on, never what went wrong inside. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class InternalErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrorPage.class);

    InternalErrorPage(CurrentActor currentActor) {
        super(currentActor);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Outage.explains(parameter.getException())) {
            LOG.warn(
                    "The database cannot be reached: {}",
                    parameter.getException().getMessage());
            show("shell.error.outage.title", "shell.error.outage.page", retry(), home());
            return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
        }
        Span reference = new Span(ErrorReporter.report(parameter.getException()));
        reference.addClassName("reference");
        show(
                "shell.error.internal.title",
                "shell.error.internal.text",
                new Paragraph(new Span(getTranslation("shell.error.internal.reference") + " "), reference),
                retry(),
                home());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    private NativeButton retry() {
        NativeButton retry = new NativeButton(getTranslation("shell.error.retry"), click -> getUI().ifPresent(
                        ui -> ui.getPage().reload()));
        retry.addClassName("button-primary");
        return retry;
    }
}
