package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What a list shows when there is nothing in it: a sentence and a way on. */
public class EmptyState extends Div {

    public EmptyState(String title, String sentence, @Nullable Component action) {
        addClassName("empty-state");
        Div picture = new Div();
        picture.addClassName("empty-state-picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H2(title), new Paragraph(sentence));
        if (action != null) {
            add(action);
        }
    }
}
