package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.werkzaak.tweedespoor.catalog.Margin;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.SummaryCard;

/** Stays in view beside the editor: the price as it is now, and sending. */
class QuoteSummary extends Div {
    private final Clock clock;
    private final Runnable send;
    private final Runnable discard;
    private final Div saved = new Div();

    QuoteSummary(Clock clock, Runnable send, Runnable discard) {
        this.clock = clock;
        this.send = send;
        this.discard = discard;
        addClassName("wizard-summary");
        saved.getElement().setAttribute("aria-live", "polite");
    }

    /** @param ready whether it may be sent; if not, the page says below the form what is needed first */
    void show(QuoteFacts quote, boolean ready) {
        removeAll();
        var card = new SummaryCard(getTranslation("quote.editor.summary"));
        card.add(
                new PriceLines(quote.price()),
                new PriceExplanation(quote.price()),
                margin(quote.price().margin()));
        var when = new Paragraph(getTranslation("quote.editor.saved", Formats.time(clock.instant())));
        when.addClassName("quiet");
        var away = new Button(getTranslation("quote.editor.discard"), click -> discard.run());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div();
        actions.addClassName("actions");
        if (ready) {
            var go = new Button(getTranslation("quote.editor.send"), click -> send.run());
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(go);
        } else {
            card.add(Notice.info(getTranslation("quote.editor.needsApproval")));
        }
        actions.add(away);
        saved.removeAll();
        saved.add(when);
        card.add(saved, actions);
        add(card);
    }

    /** What Werkzaak keeps of the price; sales should see it while choosing, the employer never does. */
    private Div margin(Margin margin) {
        var why = new Paragraph(getTranslation("quote.editor.ownEyes"));
        why.addClassName("quiet");
        var list = new KeyValueList();
        list.addClassName("price-list");
        list.add(getTranslation("quote.approval.fact.cost"), new MoneyText(margin.cost()));
        list.add(
                getTranslation("quote.approval.fact.margin"),
                getTranslation(
                        "quote.editor.margin",
                        Formats.money(margin.amount(), getLocale()),
                        Formats.percent(margin.basisPoints(), getLocale())));
        return new Div(why, list);
    }

    /** Takes back that all was saved. */
    void unsaved(String why) {
        saved.removeAll();
        saved.add(Notice.warning(why));
    }
}
