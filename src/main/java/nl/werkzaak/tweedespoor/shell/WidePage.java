package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A page for boards, grids and lists. */
public class WidePage extends Div {

    public WidePage(Component... content) {
        addClassNames("page", "page-wide");
        add(content);
    }
}
