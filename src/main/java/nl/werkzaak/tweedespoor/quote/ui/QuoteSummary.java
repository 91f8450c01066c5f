package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.SummaryCard;

/** Stays in view beside the editor: the price as it is now, and sending. */
class QuoteSummary extends Div {
    private final Clock clock;
    private final Runnable send;
    private final Runnable discard;

    QuoteSummary(Clock clock, Runnable send, Runnable discard) {
        this.clock = clock;
        this.send = send;
        this.discard = discard;
        addClassName("wizard-summary");
    }

    /** @param ready whether it may be sent; if not, the page says below the form what is needed first */
    void show(QuoteFacts quote, boolean ready) {
        removeAll();
        var card = new SummaryCard(getTranslation("quote.editor.summary"));
        card.add(new PriceLines(quote.price()), new PriceExplanation(quote.price()));
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
        card.add(when, actions);
        add(card);
    }
}
