package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/**
 * Links of before had the first sick day in the query. The page moves it behind the {@code #} before anything else runs,
 * so that no further request holds it and whoever copies the address copies a link of today.
 */
@Component
class OldLinks implements VaadinServiceInitListener {

    private static final String MOVE =
            "history.replaceState(null, '', location.pathname + '#' + location.search.slice(1));";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(OldLinks::move);
    }

    private static void move(IndexHtmlResponse response) {
        if (response.getVaadinRequest().getParameter("ziek") != null) {
            response.getDocument().head().prependElement("script").appendChild(new DataNode(MOVE));
        }
    }
}
