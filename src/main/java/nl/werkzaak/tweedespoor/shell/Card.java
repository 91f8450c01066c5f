package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** A piece of a page that stands for itself. */
public class Card extends Section {

    public Card(Component... content) {
        this(null, content);
    }

    public Card(@Nullable String title, Component... content) {
        addClassName("card");
        if (title != null) {
            add(new H2(title));
        }
        add(content);
    }
}
