package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteTemplates;
import nl.werkzaak.tweedespoor.quote.TemplateRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** With which text a quote begins, per package; every change is a version of its own. */
@Route(QuotePaths.TEMPLATES)
@RolesAllowed("ADMIN")
@Menu(title = "quote.template.menu", order = 42)
class QuoteTemplatesView extends NarrowPage implements HasDynamicTitle {
    private final QuoteTemplates templates;
    private final Div messages = new Div();
    private final Div cards = new Div();

    QuoteTemplatesView(QuoteTemplates templates) {
        this.templates = templates;
        messages.getElement().setAttribute("aria-live", "polite");
        cards.addClassName("stack");
        add(new PageHeader(getPageTitle(), getTranslation("quote.template.why")), messages, cards);
        draw();
    }

    private void draw() {
        cards.removeAll();
        var all = templates.all();
        templates.packages().forEach(offer -> cards.add(card(offer, of(offer, all))));
    }

    private static List<TemplateRow> of(PackageOffer offer, List<TemplateRow> all) {
        return all.stream()
                .filter(row -> row.packageCode().equals(offer.code()))
                .toList();
    }

    private Card card(PackageOffer offer, List<TemplateRow> versions) {
        var text = new GuardedTextArea(getTranslation("quote.template.text", offer.name()));
        text.setMaxLength(QuoteTemplates.LONGEST);
        text.setHelperText(getTranslation("quote.template.help"));
        var seen = versions.isEmpty() ? 0 : versions.getFirst().number();
        if (!versions.isEmpty()) {
            text.setValue(versions.getFirst().text());
        }
        var save = new Button(getTranslation("quote.template.save"), click -> write(offer, seen, text));
        save.setAriaLabel(getTranslation("quote.template.saveOf", offer.name()));
        var form = new Div(text, save);
        form.addClassName("form");
        var card = new Card(offer.name(), form);
        card.add(versions.isEmpty() ? new Paragraph(getTranslation("quote.template.none")) : history(versions));
        return card;
    }

    private NativeDetails history(List<TemplateRow> versions) {
        var list = new UnorderedList();
        versions.forEach(row -> list.add(new ListItem(getTranslation(
                "quote.template.version",
                row.number(),
                Formats.dateTime(row.writtenAt(), getLocale()),
                row.writtenBy(),
                row.text()))));
        return new NativeDetails(getTranslation("quote.template.history", versions.size()), list);
    }

    private void write(PackageOffer offer, int seen, GuardedTextArea text) {
        messages.removeAll();
        if (!text.passes()) {
            return;
        }
        try {
            templates.write(offer.code(), seen, text.getValue());
            messages.add(Notice.success(getTranslation("quote.template.saved", offer.name())));
            draw();
        } catch (Refusal refusal) {
            text.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            text.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.template.title");
    }
}
