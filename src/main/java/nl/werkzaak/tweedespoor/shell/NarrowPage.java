package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A page for reading and forms: at most 720 px wide, about 70 characters a line. */
public class NarrowPage extends Div {

    public NarrowPage(Component... content) {
        addClassNames("page", "page-narrow");
        add(content);
    }
}
