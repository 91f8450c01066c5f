package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * Content that never changes once it is drawn, such as a picture or a card. It is put together from the same components
 * as all else, but sent and kept as one piece of markup: a session then holds one node for it instead of hundreds, and
 * the browser has less to build. Texts are escaped; listeners inside would be lost, so nothing in it may have one.
 */
public final class Still {

    private Still() {}

    /** Draws the parts, in this order, as the whole content of the host. */
    public static void fill(HasElement host, List<? extends Component> parts) {
        var document = new Document("");
        // no line breaks, which would be seen between inline elements; one byte per character in memory
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
        var markup = new StringBuilder();
        parts.forEach(part -> markup.append(drawn(document, part)));
        host.getElement().setProperty("innerHTML", markup.toString());
    }

    private static String drawn(Document document, Component part) {
        Node node = ElementUtil.toJsoup(document, part.getElement());
        document.appendChild(node);
        return node.outerHtml();
    }
}
