package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.quote.RequestRow;
import nl.werkzaak.tweedespoor.quote.RequestStatus;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** The employer's requests and quotes, what can be answered first. */
@Route(QuotePaths.MINE)
@RolesAllowed("EMPLOYER")
@Menu(title = "quote.mine.menu", order = 25)
class QuotesView extends WidePage implements HasDynamicTitle {
    private final QuoteRequests requests;
    private final Quotes quotes;
    private final Clock clock;
    private final Div messages = new Div();
    private final UnorderedList list = new UnorderedList();

    QuotesView(QuoteRequests requests, Quotes quotes, Clock clock) {
        this.requests = requests;
        this.quotes = quotes;
        this.clock = clock;
        list.addClassName("order-list");
        messages.getElement().setAttribute("aria-live", "polite");
        var ask = new RouterLink(getTranslation("quote.ask.title"), AskQuoteView.class);
        ask.addClassName("button-primary");
        var make = new RouterLink(getTranslation("quote.selfMade.title"), SelfMadeView.class);
        make.addClassName("button-plain");
        var ways = new Div(ask, make);
        ways.addClassName("actions");
        add(new PageHeader(getPageTitle(), getTranslation("quote.mine.why")).action(ways), messages, list);
        draw();
    }

    private void draw() {
        list.removeAll();
        var asked = requests.mine().stream().filter(QuotesView::shown).toList();
        var offered = quotes.mine();
        asked.forEach(row -> list.add(new ListItem(card(row))));
        offered.forEach(row -> list.add(new ListItem(card(row))));
        if (asked.isEmpty() && offered.isEmpty()) {
            var first = new RouterLink(getTranslation("quote.ask.title"), AskQuoteView.class);
            list.add(new ListItem(
                    new EmptyState(getTranslation("quote.mine.empty"), getTranslation("quote.mine.emptyText"), first)));
        }
    }

    /** An answered one is in the list as a quote; one that was taken back is of no use any more. */
    private static boolean shown(RequestRow row) {
        return row.status() == RequestStatus.OPEN || row.status() == RequestStatus.CLOSED;
    }

    private Component card(RequestRow row) {
        var badge = new StatusBadge(getTranslation(row.status().key()), row.open() ? Tone.WAITING : Tone.NEUTRAL);
        var card = card(new H2(getTranslation("quote.request.of", name(row))), badge, next(row));
        var facts = new KeyValueList()
                .add(getTranslation("quote.field.employer"), row.employerName())
                .add(getTranslation("quote.request.askedAt"), Formats.dateTime(row.askedAt(), getLocale()));
        if (!row.wish().isBlank()) {
            facts.add(getTranslation("quote.request.wish"), row.wish());
        }
        var start = row.start();
        if (start != null) {
            facts.add(getTranslation("quote.request.start"), Formats.week(new Week(start), getLocale()));
        }
        card.add(facts);
        if (row.open()) {
            var back = new Button(getTranslation("quote.request.withdraw"), click -> ask(row));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            card.add(back);
        }
        return card;
    }

    private String next(RequestRow row) {
        if (row.open()) {
            return getTranslation("quote.request.promise", Formats.longDate(row.answerDay(), getLocale()));
        }
        var reason = row.closeReason();
        var word = row.closeWord();
        var said = reason == null ? "" : getTranslation(reason.key() + ".told");
        return word == null ? said : said + " " + word;
    }

    private String name(RequestRow row) {
        var name = row.packageName();
        return name == null ? getTranslation("quote.ask.help") : name;
    }

    private Component card(QuoteRow row) {
        var status = row.statusAt(clock.instant());
        var title = new H2(new RouterLink(row.packageName(), QuoteView.class, QuoteView.parameters(row.id())));
        var card = card(title, new QuoteBadge(status, true), next(row, status));
        card.add(new KeyValueList()
                .add(getTranslation("quote.field.employer"), row.employerName())
                .add(getTranslation("quote.field.number"), String.valueOf(row.number()))
                .add(getTranslation("quote.field.price"), new MoneyText(row.net(), row.gross())));
        return card;
    }

    private String next(QuoteRow row, QuoteStatus status) {
        var until = row.validUntil();
        var held = row.heldUntil();
        if (status != QuoteStatus.SENT || until == null) {
            return getTranslation("quote.next." + status.name());
        }
        var valid = getTranslation("quote.next.SENT", Formats.longDate(until, getLocale()));
        return held == null ? valid : valid + " " + getTranslation("quote.next.held", held);
    }

    private static Div card(H2 title, Component badge, String next) {
        var head = new Div(title, badge);
        head.addClassName("section-head");
        var line = new Paragraph(next);
        line.addClassName("next-action");
        var card = new Div(head, line);
        card.addClassNames("card", "order-card");
        return card;
    }

    private void ask(RequestRow row) {
        ConfirmDialog.danger(
                getTranslation("quote.request.withdrawSure"),
                getTranslation("quote.request.withdrawText"),
                getTranslation("quote.request.withdraw"),
                () -> withdraw(row));
    }

    private void withdraw(RequestRow row) {
        messages.removeAll();
        try {
            requests.withdraw(row.id());
            messages.add(Notice.success(getTranslation("quote.request.withdrawn")));
        } catch (Refusal refusal) {
            messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.mine.title");
    }
}
