package nl.werkzaak.tweedespoor.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page or in a part of it, also in parts that are sent as one piece of markup. */
public final class PageText {

    private PageText() {}

    public static String of(Component component) {
        return ((Element) ElementUtil.toJsoup(new Document(""), component.getElement())).wholeText();
    }
}
