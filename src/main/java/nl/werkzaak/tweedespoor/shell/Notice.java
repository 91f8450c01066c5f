package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A message inside the page, where it stays readable; nothing important is only a toast. */
public class Notice extends Div {

    private final Div words = new Div();

    private Notice(String kind, String role, String text) {
        addClassNames("notice", "notice-" + kind);
        getElement().setAttribute("role", role);
        Span mark = new Span();
        mark.addClassName("notice-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("notice-words");
        words.add(new Paragraph(text));
        add(mark, words);
    }

    public static Notice info(String text) {
        return new Notice("info", "status", text);
    }

    public static Notice success(String text) {
        return new Notice("success", "status", text);
    }

    public static Notice warning(String text) {
        return new Notice("warning", "status", text);
    }

    /** Read out at once by screen readers. */
    public static Notice error(String text) {
        return new Notice("error", "alert", text);
    }

    public Notice title(String title) {
        Paragraph heading = new Paragraph(title);
        heading.addClassName("notice-title");
        words.addComponentAsFirst(heading);
        return this;
    }

    /** Adds what follows the text: a link, a button, a list. */
    public Notice with(Component... content) {
        words.add(content);
        return this;
    }
}
