package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** One quote: what it says, until when, and the employer's answer; sales can take it back here. */
@Route(QuotePaths.QUOTE)
@RolesAllowed({"EMPLOYER", "SALES", "ADMIN"})
class QuoteView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Quotes quotes;
    private final QuoteSending sending;
    private final Employers employers;
    private final DocumentLinks links;
    private final CurrentActor actor;
    private final Clock clock;
    private final Div messages = new Div();

    QuoteView(
            Quotes quotes,
            QuoteSending sending,
            Employers employers,
            DocumentLinks links,
            CurrentActor actor,
            Clock clock) {
        this.quotes = quotes;
        this.sending = sending;
        this.employers = employers;
        this.links = links;
        this.actor = actor;
        this.clock = clock;
        messages.getElement().setAttribute("aria-live", "polite");
    }

    static RouteParameters parameters(QuoteId quote) {
        return new RouteParameters("quote", quote.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        draw(QuoteId.of(event.getRouteParameters().get("quote").orElse("")));
    }

    private void draw(QuoteId id) {
        removeAll();
        var quote = quotes.find(id);
        var status = quote.statusAt(clock.instant());
        add(header(quote), messages, next(quote, status), what(quote));
        add(new Card(
                getTranslation("quote.price.title"),
                new PriceLines(quote.price()),
                new PriceExplanation(quote.price())));
        if (status == QuoteStatus.SENT && mayAnswer(quote)) {
            add(new DeclineQuotePanel((reason, word) -> run(id, () -> quotes.decline(id, reason, word))));
        }
        if (status == QuoteStatus.SENT && actor.require().is(Role.SALES)) {
            add(new WithdrawQuotePanel(word -> run(id, () -> sending.withdraw(id, word))));
        }
    }

    private PageHeader header(QuoteFacts quote) {
        var issued = quote.issued();
        var header = new PageHeader(
                getTranslation("quote.page.title", quote.quoted().name()),
                issued == null
                        ? getTranslation("quote.status.DRAFT")
                        : getTranslation("quote.page.why", issued.number(), issued.at()));
        return actor.require().is(Role.EMPLOYER)
                ? header.breadcrumb(getTranslation("quote.mine.title"), QuotesView.class)
                : header.breadcrumb(getTranslation("quote.all.title"), SalesQuotesView.class);
    }

    private boolean mayAnswer(QuoteFacts quote) {
        return actor.require().is(Role.EMPLOYER) && employers.may(quote.employer(), Right.ORDER);
    }

    private Component next(QuoteFacts quote, QuoteStatus status) {
        var box = new Card(new QuoteBadge(status), new Paragraph(words(quote, status)));
        box.addClassName("next-card");
        quotes.heldUntil(quote).ifPresent(until -> box.add(new Paragraph(getTranslation("quote.next.held", until))));
        var end = quote.end();
        if (end != null && end.reason() != null) {
            box.add(new Paragraph(getTranslation(
                    "quote.page.because", getTranslation(end.reason().key()))));
        }
        if (end != null && end.word() != null) {
            box.add(Notice.info(end.word()));
        }
        var actions = new Div();
        actions.addClassName("actions");
        if (status == QuoteStatus.SENT && mayAnswer(quote)) {
            actions.add(accept(quote));
        }
        if (status == QuoteStatus.ACCEPTED && mayAnswer(quote)) {
            var go = new Anchor("bestellen/offerte/" + quote.id(), getTranslation("quote.page.order"));
            go.addClassName("button-primary");
            actions.add(go);
        }
        pdf(quote).ifPresent(actions::add);
        box.add(actions);
        return box;
    }

    private String words(QuoteFacts quote, QuoteStatus status) {
        return status == QuoteStatus.SENT
                ? getTranslation("quote.next.SENT", Formats.longDate(quote.validUntil(), getLocale()))
                : getTranslation("quote.next." + status.name());
    }

    private Component accept(QuoteFacts quote) {
        var accept = new Button(getTranslation("quote.accept"), click -> {
            var draft = new AtomicReference<DraftId>();
            if (run(quote.id(), () -> draft.set(quotes.accept(quote.id())))) {
                getUI().ifPresent(ui -> ui.navigate("bestellen/" + draft.get()));
            }
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        return accept;
    }

    private Optional<Component> pdf(QuoteFacts quote) {
        var issued = quote.issued();
        if (issued == null) {
            return Optional.empty();
        }
        var pdf =
                new Anchor(links.readingLinkFor(issued.document(), actor.require()), getTranslation("quote.page.pdf"));
        pdf.setTarget(AnchorTarget.BLANK);
        pdf.setRouterIgnore(true);
        pdf.addClassName("button-plain");
        return Optional.of(pdf);
    }

    private Component what(QuoteFacts quote) {
        var quoted = quote.quoted();
        var start = quote.form().startWeek();
        var facts = new KeyValueList()
                .add(getTranslation("quote.field.employer"), employerName(quote))
                .add(getTranslation("quote.field.package"), quoted.name())
                .add(
                        getTranslation("quote.page.contents"),
                        getTranslation("quote.page.facts", quoted.weeks(), quoted.coachHours()))
                .add(
                        getTranslation("quote.request.start"),
                        start == null
                                ? getTranslation("quote.page.startOpen")
                                : Formats.week(new Week(start), getLocale()));
        var card = new Card(getTranslation("quote.page.what"), facts);
        if (!quote.form().word().isBlank()) {
            card.add(Notice.info(quote.form().word()).title(getTranslation("quote.page.word")));
        }
        return card;
    }

    private String employerName(QuoteFacts quote) {
        return employers.find(quote.employer()).name();
    }

    /** Does it, and shows the quote as it is then; somebody else may have been first. */
    private boolean run(QuoteId id, Runnable answer) {
        messages.removeAll();
        try {
            answer.run();
            draw(id);
            return true;
        } catch (Refusal refusal) {
            messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
            draw(id);
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.page.tab");
    }
}
