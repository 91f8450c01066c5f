package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One line that tells which keys go through the list on this page, and turns them off; {@code scripts/keys.js}. */
@Tag("list-keys")
@JavaScript("context://scripts/keys.js")
public class ListKeys extends HtmlContainer {

    private ListKeys(String words) {
        var off = getTranslation("shell.keys.off");
        addClassNames("list-keys", "muted");
        getElement().setAttribute("data-turn-off", off).setAttribute("data-turn-on", getTranslation("shell.keys.on"));
        add(new Span(getTranslation(words)), new NativeButton(off));
    }

    /** Beside a list that has no search field. */
    public static ListKeys forRows() {
        return new ListKeys("shell.keys.rows");
    }

    /** Beside a list that this field narrows. */
    public static ListKeys with(HasElement search) {
        search.getElement().setAttribute("data-search", true);
        return new ListKeys("shell.keys.search");
    }
}
