package nl.werkzaak.tweedespoor.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentPage;
import nl.werkzaak.tweedespoor.document.DocumentPages;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** A document of whatever kind as a page: what the file itself says, for any screen and any voice. */
@Route("lees/:document")
@PermitAll
class DocumentView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient DocumentPages pages;
    private final transient DocumentLinks links;
    private final transient CurrentActor actor;
    private String title = "";

    DocumentView(DocumentPages pages, DocumentLinks links, CurrentActor actor) {
        this.pages = pages;
        this.links = links;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var page = pages.read(
                DocumentId.of(event.getRouteParameters().get("document").orElse("")));
        var text = page.text();
        title = text == null ? page.title() : text.title();
        var why = text == null ? null : getTranslation("document.page.why");
        var header = new PageHeader(title, why).action(download(page.id()));
        add(header);
        if (text == null) {
            add(Notice.info(getTranslation("document.page.sent")));
        } else {
            add(new DocumentPage(text));
        }
    }

    private Anchor download(DocumentId id) {
        var download = new Anchor(links.linkFor(id, actor.require()), getTranslation("document.page.download"));
        download.setRouterIgnore(true);
        download.addClassName("button-primary");
        return download;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
