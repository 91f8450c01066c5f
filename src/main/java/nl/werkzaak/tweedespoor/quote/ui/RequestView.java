package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.quote.CloseReason;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.quote.RequestRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** One request, with the shortest way to its quote; or its end without one. */
@Route(QuotePaths.REQUEST)
@RolesAllowed("SALES")
class RequestView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuoteRequests requests;
    private final QuoteWriting writing;
    private final Employers employers;
    private final Clock clock;
    private final Div messages = new Div();

    RequestView(QuoteRequests requests, QuoteWriting writing, Employers employers, Clock clock) {
        this.requests = requests;
        this.writing = writing;
        this.employers = employers;
        this.clock = clock;
        messages.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        draw(QuoteRequestId.of(event.getRouteParameters().get("request").orElse("")));
    }

    private void draw(QuoteRequestId id) {
        removeAll();
        var row = requests.find(id);
        var header = new PageHeader(getTranslation("quote.request.page.title", row.employerName()), null)
                .breadcrumb(getTranslation("quote.all.title"), SalesQuotesView.class);
        add(header, messages, question(row));
        if (row.open()) {
            add(answer(row), new CloseRequestPanel((reason, word) -> close(row, reason, word)));
        }
    }

    private Component question(RequestRow row) {
        var employer = employers.find(row.employer());
        var badge = row.open()
                ? new ClockBadge(row.answerBy(), clock.instant())
                : new StatusBadge(getTranslation(row.status().key()), Tone.NEUTRAL);
        var name = row.packageName();
        var start = row.start();
        var phone = employer.phone();
        var facts = new KeyValueList()
                .add(getTranslation("quote.field.package"), name == null ? getTranslation("quote.ask.help") : name)
                .add(
                        getTranslation("quote.request.start"),
                        start == null
                                ? getTranslation("quote.ask.noStart")
                                : Formats.week(new Week(start), getLocale()))
                .add(getTranslation("quote.request.wish"), row.wish().isBlank() ? "–" : row.wish())
                .add(getTranslation("quote.request.askedAt"), Formats.dateTime(row.askedAt(), getLocale()))
                .add(getTranslation("quote.request.kvk"), employer.kvk().value())
                .add(
                        getTranslation("quote.request.phone"),
                        phone == null ? "–" : PhoneNumber.parse(phone).display());
        var card = new Card(badge, facts);
        card.addClassName("next-card");
        return card;
    }

    private Component answer(RequestRow row) {
        var draft = row.draft();
        if (draft != null) {
            var go = new RouterLink(
                    getTranslation("quote.request.continue"), QuoteEditorView.class, QuoteView.parameters(draft));
            go.addClassName("button-primary");
            return new Card(getTranslation("quote.request.answer"), go);
        }
        var choice = new PackageChoice(writing.offers())
                .choose(offer -> offer.version().equals(row.packageVersion()));
        var begin = new Button(getTranslation("quote.request.write"), click -> begin(row, choice));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(choice, begin);
        form.addClassName("form");
        return new Card(getTranslation("quote.request.answer"), form);
    }

    private void begin(RequestRow row, PackageChoice choice) {
        choice.setErrorMessage(getTranslation("quote.refusal.package"));
        choice.setInvalid(choice.isEmpty());
        if (choice.isEmpty()) {
            return;
        }
        try {
            var quote = writing.begin(row.id(), choice.getValue().version());
            getUI().ifPresent(ui -> ui.navigate(QuoteEditorView.class, QuoteView.parameters(quote.id())));
        } catch (Refusal refusal) {
            refused(row, refusal);
        }
    }

    private void close(RequestRow row, CloseReason reason, String word) {
        messages.removeAll();
        try {
            requests.close(row.id(), reason, word);
            messages.add(Notice.success(getTranslation("quote.request.closed")));
            draw(row.id());
        } catch (Refusal refusal) {
            refused(row, refusal);
        }
    }

    private void refused(RequestRow row, Refusal refusal) {
        messages.removeAll();
        messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        draw(row.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.request.page.tab");
    }
}
