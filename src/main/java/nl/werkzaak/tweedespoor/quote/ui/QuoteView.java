package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.quote.QuotePage;
import nl.werkzaak.tweedespoor.quote.QuotePages;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteQuestions;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.QuoteVersions;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** One quote: what it says, until when, questions about it, and the employer's answer; sales changes its mind here. */
@Route(QuotePaths.QUOTE)
@RolesAllowed({"EMPLOYER", "SALES", "ADMIN"})
class QuoteView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuotePages pages;
    private final Quotes quotes;
    private final QuoteSending sending;
    private final QuoteVersions versions;
    private final QuoteQuestions questions;
    private final DocumentLinks links;
    private final CurrentActor actor;
    private final Clock clock;
    private final Div messages = new Div();

    QuoteView(
            QuotePages pages,
            Quotes quotes,
            QuoteSending sending,
            QuoteVersions versions,
            QuoteQuestions questions,
            DocumentLinks links,
            CurrentActor actor,
            Clock clock) {
        this.pages = pages;
        this.quotes = quotes;
        this.sending = sending;
        this.versions = versions;
        this.questions = questions;
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
        var page = pages.page(id);
        var status = page.quote().statusAt(clock.instant());
        var actions = new QuoteActions(pages, links, actor.require(), this::accept).of(page, status);
        add(header(page), messages, new QuoteNextCard(page, status, actions), new QuoteWhatCard(page));
        var price = page.quote().price();
        add(new Card(getTranslation("quote.price.title"), new PriceLines(price), new PriceExplanation(price)));
        var before = page.before();
        if (before != null) {
            add(new ChangesCard(before, page.quote()));
        }
        var approval = page.approval();
        if (approval != null && !approval.reasons().isEmpty()) {
            add(new ApprovalPanel(page.quote(), approval));
        }
        questions(page, status);
        if (status == QuoteStatus.SENT) {
            ends(page);
        }
    }

    private PageHeader header(QuotePage page) {
        var issued = page.quote().issued();
        var header = new PageHeader(
                getTranslation("quote.page.title", page.quote().quoted().name()),
                issued == null
                        ? getTranslation("quote.status.DRAFT")
                        : getTranslation(
                                page.quote().origin().selfMade() ? "quote.page.whyOwn" : "quote.page.why",
                                issued.number(),
                                issued.at()));
        return is(Role.EMPLOYER)
                ? header.breadcrumb(getTranslation("quote.mine.title"), QuotesView.class)
                : header.breadcrumb(getTranslation("quote.all.title"), SalesQuotesView.class);
    }

    private void accept(QuoteId id) {
        var draft = new AtomicReference<DraftId>();
        if (run(id, () -> draft.set(quotes.accept(id)))) {
            getUI().ifPresent(ui -> ui.navigate("bestellen/" + draft.get()));
        }
    }

    private void questions(QuotePage page, QuoteStatus status) {
        var id = page.quote().id();
        var asks = status == QuoteStatus.SENT && is(Role.EMPLOYER);
        if (page.questions().isEmpty() && !asks) {
            return;
        }
        var card = new QuestionsCard(page.questions());
        if (asks) {
            card.asking(text -> done(id, "quote.question.asked", () -> questions.ask(id, text)));
        }
        if (is(Role.SALES)) {
            card.answering(
                    page.questions(),
                    (row, text) -> done(id, "quote.question.answered", () -> questions.answer(row.id(), text)));
        }
        add(card);
    }

    /** The ways in which a quote that waits for an answer can end, but for accepting it. */
    private void ends(QuotePage page) {
        var id = page.quote().id();
        if (page.mayAnswer()) {
            add(new DeclineQuotePanel((reason, word) -> run(id, () -> quotes.decline(id, reason, word))));
        }
        if (is(Role.SALES)) {
            if (page.after() == null) {
                add(new ReviseQuotePanel(() -> revise(id)));
            }
            add(new WithdrawQuotePanel(word -> run(id, () -> sending.withdraw(id, word))));
        }
    }

    private void revise(QuoteId id) {
        var draft = new AtomicReference<QuoteId>();
        if (run(id, () -> draft.set(versions.revise(id).id()))) {
            getUI().ifPresent(ui -> ui.navigate(QuoteEditorView.class, parameters(draft.get())));
        }
    }

    private boolean is(Role role) {
        return actor.require().is(role);
    }

    /** A refusal of the work goes to its field; otherwise the page says that it is done. */
    private void done(QuoteId id, String key, Runnable work) {
        work.run();
        messages.removeAll();
        draw(id);
        messages.add(Notice.success(getTranslation(key)));
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
