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

/** A page could not be made. Shows a number to pass on, never what went wrong inside. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class InternalErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    InternalErrorPage(CurrentActor currentActor) {
        super(currentActor);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Span reference = new Span(ErrorReporter.report(parameter.getException()));
        reference.addClassName("reference");
        NativeButton retry = new NativeButton(getTranslation("shell.error.retry"), click -> getUI().ifPresent(
                        ui -> ui.getPage().reload()));
        retry.addClassName("button-primary");
        show(
                "shell.error.internal.title",
                "shell.error.internal.text",
                new Paragraph(new Span(getTranslation("shell.error.internal.reference") + " "), reference),
                retry,
                home());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
