package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Paragraph;

/** The line of a composed field that says what is wrong with it; in view only while something is. */
public class FieldError extends Paragraph {

    public FieldError() {
        addClassName("field-error");
        setVisible(false);
    }

    /** Read aloud as soon as it appears, for a field that nothing ties to this line. */
    public FieldError spoken() {
        getElement().setAttribute("role", "alert");
        return this;
    }
}
