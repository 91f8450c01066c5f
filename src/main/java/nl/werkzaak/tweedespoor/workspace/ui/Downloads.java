package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentPaths;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;

/** Fetch a document as PDF or open it as a page. The link of the PDF is made at the click: it is short-lived and bound to the user. */
@SpringComponent
class Downloads {
    private final DocumentLinks links;
    private final CurrentActor actor;

    Downloads(DocumentLinks links, CurrentActor actor) {
        this.links = links;
        this.actor = actor;
    }

    /** Of a document that the portal made. */
    Component actions(DocumentId document, String title) {
        return row(page(document, title), download(document, title));
    }

    /** Of a report: a page only when the portal knows what it says. */
    Component actions(ReportRow report, DocumentId document, String title) {
        return report.written() ? actions(document, title) : row(download(document, title));
    }

    private static Component row(Component... ways) {
        var actions = new Div(ways);
        actions.addClassName("document-actions");
        return actions;
    }

    private Anchor page(DocumentId document, String title) {
        var page = new Anchor(DocumentPaths.page(document), UI.getCurrent().getTranslation("document.page.open"));
        page.addClassName("button-plain");
        page.getElement().setAttribute("aria-label", UI.getCurrent().getTranslation("document.page.open.of", title));
        return page;
    }

    private Component download(DocumentId document, String title) {
        var ui = UI.getCurrent();
        var button = new NativeButton(ui.getTranslation("workspace.download"), click -> click.getSource()
                .getUI()
                .ifPresent(page -> page.getPage().open(links.linkFor(document, actor.require()), "_self")));
        button.addClassName("button-plain");
        button.getElement().setAttribute("aria-label", ui.getTranslation("workspace.download.of", title));
        return button;
    }
}
