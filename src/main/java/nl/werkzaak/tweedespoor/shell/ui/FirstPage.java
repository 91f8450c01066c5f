package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lets the static shell of {@code index.html} paint at once: style sheets in the head would hold up the first paint, so
 * they move to the end of the body.
 */
class FirstPage implements IndexHtmlRequestListener {

    private final List<String> scripts = FirstScripts.find();

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document page = response.getDocument();
        String language = Language.of(response.getVaadinRequest()).getLanguage();
        page.child(0).attr("lang", language);
        InlineScripts.close(page);
        for (Element sheet : page.head().select("link[rel=stylesheet]")) {
            sheet.remove();
            page.body().appendChild(sheet);
        }
        for (String script : scripts) {
            page.head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("crossorigin", "")
                    .attr("href", "./" + script);
        }
        page.body().appendElement("script").attr("src", "scripts/portal.js").attr("defer", "");
    }
}
