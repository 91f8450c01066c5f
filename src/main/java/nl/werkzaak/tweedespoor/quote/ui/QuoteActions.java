package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentPaths;
import nl.werkzaak.tweedespoor.quote.QuotePage;
import nl.werkzaak.tweedespoor.quote.QuotePages;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.FileLink;

/** What can be done with a quote now: accept it, go on with it, take its documents along. */
class QuoteActions {
    /** Ends after which an employer may still want the same. */
    private static final Set<QuoteStatus> AGAIN =
            EnumSet.of(QuoteStatus.EXPIRED, QuoteStatus.WITHDRAWN, QuoteStatus.DECLINED);

    private final QuotePages pages;
    private final DocumentLinks links;
    private final Actor reader;
    private final Consumer<QuoteId> accept;

    QuoteActions(QuotePages pages, DocumentLinks links, Actor reader, Consumer<QuoteId> accept) {
        this.pages = pages;
        this.links = links;
        this.reader = reader;
        this.accept = accept;
    }

    List<Component> of(QuotePage page, QuoteStatus status) {
        var id = page.quote().id();
        var actions = new ArrayList<Component>();
        if (status == QuoteStatus.SENT && page.mayAnswer()) {
            actions.add(accept(id));
        }
        if (status == QuoteStatus.ACCEPTED && page.mayAnswer()) {
            actions.add(order(id));
        }
        if (AGAIN.contains(status) && reader.is(Role.EMPLOYER)) {
            actions.add(again(page.quote().quoted().code()));
        }
        if (status == QuoteStatus.DRAFT && reader.is(Role.SALES)) {
            actions.add(new RouterLink(
                    translation("quote.request.continue"), QuoteEditorView.class, QuoteView.parameters(id)));
        }
        if (page.quote().issued() != null) {
            var document = document(page);
            actions.add(pdf(document));
            actions.add(page(document));
            actions.add(copy(page.quote().sent().number(), id));
        }
        return actions;
    }

    private Component accept(QuoteId id) {
        var button = new Button(translation("quote.accept"), click -> accept.accept(id));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Component order(QuoteId id) {
        var go = new Anchor("bestellen/offerte/" + id, translation("quote.page.order"));
        go.addClassName("button-primary");
        return go;
    }

    private static Component again(String packageCode) {
        var ask = new Anchor(QuotePaths.ASK + "?pakket=" + packageCode, translation("quote.next.again"));
        ask.addClassName("button-primary");
        return ask;
    }

    private DocumentId document(QuotePage page) {
        var known = page.quote().sent().document();
        return known == null ? pages.document(page.quote().id()) : known;
    }

    private static Component page(DocumentId document) {
        var page = new Anchor(DocumentPaths.page(document), translation("document.page.open"));
        page.addClassName("button-plain");
        return page;
    }

    private Component pdf(DocumentId document) {
        var pdf = new Anchor(links.readingLinkFor(document, reader), translation("quote.page.pdf"));
        pdf.setTarget(AnchorTarget.BLANK);
        pdf.setRouterIgnore(true);
        pdf.addClassName("button-plain");
        return pdf;
    }

    private Component copy(String number, QuoteId id) {
        var name = translation("quote.page.copyName", number);
        return new FileLink(translation("quote.page.copy"), name, "application/pdf", () -> pages.copyForInsurer(id));
    }

    private static String translation(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
