package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Warns two minutes before the session ends, counting; opened and counted by {@code scripts/portal.js}. */
@Tag("dialog")
class SessionDialog extends HtmlContainer {

    SessionDialog() {
        setId("session-dialog");
        addClassName("session-dialog");
        getElement().setAttribute("aria-labelledby", "session-title");
        H2 title = new H2(getTranslation("shell.session.title"));
        title.setId("session-title");
        Span left = new Span();
        left.setId("session-left");
        left.getElement().setAttribute("role", "timer");
        Paragraph count = new Paragraph(new Span(getTranslation("shell.session.left") + " "), left);
        count.addClassName("session-count");
        Div during = new Div(title, new Paragraph(getTranslation("shell.session.text")), count, stay());
        during.addClassName("session-during");
        Div after = new Div(
                new H2(getTranslation("shell.session.expired")),
                new Paragraph(getTranslation("shell.session.expired.text")),
                onward());
        after.addClassName("session-after");
        add(during, after);
    }

    private NativeButton stay() {
        NativeButton stay = new NativeButton(getTranslation("shell.session.stay"));
        stay.setId("session-stay");
        stay.addClassName("button-primary");
        return stay;
    }

    private NativeButton onward() {
        NativeButton onward = new NativeButton(getTranslation("shell.session.go"));
        onward.setId("session-go");
        onward.addClassName("button-primary");
        return onward;
    }
}
