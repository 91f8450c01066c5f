package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Two notes that {@code scripts/portal.js} shows: the server cannot be reached; text typed earlier can come back. */
class ConnectionNote extends Div {

    ConnectionNote() {
        Div lost = new Div(new Span(getTranslation("shell.connection.lost")));
        lost.setId("connection-lost");
        lost.addClassName("connection-lost");
        lost.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        NativeButton restore = new NativeButton(getTranslation("shell.typed.restore"));
        restore.setId("typed-restore");
        restore.addClassName("button-primary");
        NativeButton drop = new NativeButton(getTranslation("shell.typed.drop"));
        drop.setId("typed-drop");
        drop.addClassName("button-plain");
        Paragraph title = new Paragraph(getTranslation("shell.typed.title"));
        title.addClassName("notice-title");
        Div typed = new Div(title, new Paragraph(getTranslation("shell.typed.text")), new Div(restore, drop));
        typed.setId("typed-offer");
        typed.addClassName("typed-offer");
        typed.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        add(lost, typed);
    }
}
