package nl.werkzaak.tweedespoor.shell.ui;

import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * With {@code vaadin.eagerServerLoad} the first state of a page, with all texts that people typed, stands in a script
 * of the page itself, and Flow writes it there as it is. A text that ends the script would begin one of its own; so what
 * a browser takes for the end or a comment is escaped, which inside a JavaScript string changes nothing.
 */
final class InlineScripts {
    private static final Pattern END = Pattern.compile("</(?=script)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGIN = Pattern.compile("<(?=script)", Pattern.CASE_INSENSITIVE);

    private InlineScripts() {}

    static void close(Document page) {
        for (var script : page.select("script")) {
            for (var node : script.dataNodes()) {
                close(node);
            }
        }
    }

    private static void close(DataNode node) {
        var text = node.getWholeData();
        var ended = END.matcher(text).replaceAll("\\\\u003c/");
        var begun = BEGIN.matcher(ended).replaceAll("\\\\u003c");
        node.setWholeData(begun.replace("<!--", "\\u003c!--"));
    }
}
