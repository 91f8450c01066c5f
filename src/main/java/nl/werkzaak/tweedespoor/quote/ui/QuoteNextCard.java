package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.quote.QuotePage;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.QuoteSuccessor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Where a quote stands, until when, and what can be done now. */
class QuoteNextCard extends Card {
    QuoteNextCard(QuotePage page, QuoteStatus status, List<Component> actions) {
        addClassName("next-card");
        add(new QuoteBadge(status, page.mayAnswer()), new Paragraph(words(page, status)));
        var until = page.heldUntil();
        if (until != null) {
            add(new Paragraph(getTranslation("quote.next.held", until)));
        }
        seat(page, status).ifPresent(this::add);
        var end = page.quote().end();
        if (end != null && end.reason() != null) {
            add(new Paragraph(getTranslation(
                    "quote.page.because", getTranslation(end.reason().key()))));
        }
        if (end != null && end.word() != null) {
            add(Notice.info(end.word()));
        }
        var next = page.after();
        if (next != null) {
            add(new Paragraph(successor(next)));
        }
        var line = new Div();
        line.addClassName("actions");
        line.add(actions);
        add(line);
    }

    /** Nobody should count on a seat that is not held. */
    private Optional<Paragraph> seat(QuotePage page, QuoteStatus status) {
        var selfMade = page.quote().origin().selfMade();
        if (status == QuoteStatus.ACCEPTED) {
            return page.quote().sent().hold() == null
                    ? Optional.of(new Paragraph(getTranslation("quote.next.seatLater")))
                    : Optional.empty();
        }
        if (status != QuoteStatus.SENT || page.heldUntil() != null) {
            return Optional.empty();
        }
        var own = page.mayAnswer() ? "quote.selfMade.page" : "quote.selfMade.pageStaff";
        return Optional.of(new Paragraph(getTranslation(selfMade ? own : "quote.next.noSeat")));
    }

    private String words(QuotePage page, QuoteStatus status) {
        return status == QuoteStatus.SENT
                ? getTranslation(
                        "quote.next.SENT", Formats.longDate(page.quote().validUntil(), getLocale()))
                : getTranslation("quote.next." + status.name());
    }

    /** Sales goes on with one that is not sent yet; everybody reads the one that is. */
    private RouterLink successor(QuoteSuccessor next) {
        var number = next.number();
        var to = QuoteView.parameters(next.id());
        return number == null
                ? new RouterLink(getTranslation("quote.page.nextDraft"), QuoteEditorView.class, to)
                : new RouterLink(getTranslation("quote.page.next", number), QuoteView.class, to);
    }
}
