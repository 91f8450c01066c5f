package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.tweedespoor.quote.ApprovalState;
import nl.werkzaak.tweedespoor.quote.QuoteApprovals;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuotePages;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.QuoteVersions;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** Sales writes a quote; every change is stored at once and priced beside it. */
@Route(QuotePaths.EDITOR)
@RolesAllowed("SALES")
class QuoteEditorView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuoteWriting writing;
    private final QuoteSending sending;
    private final QuoteVersions versions;
    private final QuoteApprovals approvals;
    private final QuotePages pages;
    private final QuoteRequests requests;
    private final Clock clock;
    private final Div messages = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div below = new Div();
    private final QuoteSummary summary;
    private @Nullable QuoteFields fields;
    private @Nullable QuoteFacts quote;
    private @Nullable QuoteFacts before;
    private String employer = "";
    private boolean wrong;

    QuoteEditorView(
            QuoteWriting writing,
            QuoteSending sending,
            QuoteVersions versions,
            QuoteApprovals approvals,
            QuotePages pages,
            QuoteRequests requests,
            Clock clock) {
        this.writing = writing;
        this.sending = sending;
        this.versions = versions;
        this.approvals = approvals;
        this.pages = pages;
        this.requests = requests;
        this.clock = clock;
        this.summary = new QuoteSummary(clock, this::ask, this::discard);
        messages.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = QuoteId.of(event.getRouteParameters().get("quote").orElse(""));
        var opened = writing.open(id);
        if (opened.status() != QuoteStatus.DRAFT) {
            event.forwardTo(QuoteView.class, QuoteView.parameters(id));
            return;
        }
        messages.removeAll();
        draw(opened);
    }

    private void draw(QuoteFacts opened) {
        removeAll();
        wrong = false;
        quote = opened;
        var page = pages.page(opened.id());
        employer = page.employerName();
        before = page.before();
        var header = new PageHeader(getTranslation("quote.editor.title", employer), why(page.before()))
                .breadcrumb(getTranslation("quote.all.title"), SalesQuotesView.class);
        add(header, messages);
        asked(opened).ifPresent(this::add);
        var shown = new QuoteFields(
                opened.form(), writing.offers(), writing.freeStarts(opened.form()), writing.rules(), this::changed);
        fields = shown;
        below.addClassName("stack");
        below.getElement().setAttribute("aria-live", "polite");
        var form = new Div(errors, shown, below);
        form.addClassNames("form", "wizard-form");
        var columns = new Div(form, summary);
        columns.addClassName("beside");
        add(columns);
        summarise(opened);
    }

    private String why(@Nullable QuoteFacts replaced) {
        return replaced == null
                ? getTranslation("quote.editor.why")
                : getTranslation("quote.editor.whyRevision", replaced.sent().number());
    }

    /** What the employer wrote, while its clock runs. */
    private Optional<Component> asked(QuoteFacts opened) {
        var request = opened.request();
        if (request == null) {
            return Optional.empty();
        }
        var row = requests.find(request);
        var badge = new ClockBadge(row.answerBy(), clock.instant());
        var card = new Card(getTranslation("quote.editor.asked"), badge);
        card.add(new Paragraph(row.wish().isBlank() ? getTranslation("quote.editor.noWish") : row.wish()));
        return Optional.of(card);
    }

    private void changed() {
        var form = Objects.requireNonNull(fields).form();
        var was = Objects.requireNonNull(quote);
        var refusals = writing.check(form);
        fields.show(refusals);
        wrong = !refusals.isEmpty();
        if (wrong) {
            return;
        }
        errors.clear();
        try {
            var saved = writing.save(was.id(), was.version(), form);
            quote = saved;
            messages.removeAll();
            if (!saved.form().word().equals(form.word().strip())) {
                fields.showWord(saved.form().word());
            }
            if (saved.price().extraMinutes() != was.price().extraMinutes()
                    || !saved.quoted().version().equals(was.quoted().version())) {
                fields.offerStarts(writing.freeStarts(form), form.startWeek());
            }
            summarise(saved);
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void summarise(QuoteFacts shown) {
        var state = approvals.state(shown);
        below.removeAll();
        if (!state.reasons().isEmpty()) {
            below.add(panel(shown, state));
        }
        if (before != null) {
            below.add(new ChangesCard(before, shown));
        }
        summary.show(shown, state.maySend());
    }

    private ApprovalPanel panel(QuoteFacts shown, ApprovalState state) {
        var panel = new ApprovalPanel(shown, state);
        if (state.mayAsk()) {
            return panel.asking(reason -> {
                approvals.ask(shown.id(), shown.version(), reason);
                summarise(shown);
            });
        }
        return state.maySend() ? panel : panel.looking(() -> summarise(shown));
    }

    private void ask() {
        var shown = Objects.requireNonNull(quote);
        if (wrong) {
            errors.show(Objects.requireNonNull(fields).all());
            return;
        }
        ConfirmDialog.ask(
                getTranslation("quote.editor.sendSure", employer),
                getTranslation(
                        shown.form().hold() ? "quote.editor.sendHold" : "quote.editor.sendText",
                        Formats.money(shown.price().net(), getLocale()),
                        shown.form().validDays()),
                getTranslation("quote.editor.send"),
                this::send);
    }

    private void send() {
        var shown = Objects.requireNonNull(quote);
        try {
            sending.send(shown.id(), shown.version());
            getUI().ifPresent(ui -> {
                TypedText.forget(ui);
                ui.navigate(QuoteView.class, QuoteView.parameters(shown.id()));
            });
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void discard() {
        ConfirmDialog.danger(
                getTranslation("quote.editor.discardSure"),
                getTranslation("quote.editor.discardText"),
                getTranslation("quote.editor.discard"),
                () -> {
                    var shown = Objects.requireNonNull(quote);
                    try {
                        writing.discard(shown.id(), shown.version());
                        getUI().ifPresent(ui -> ui.navigate(SalesQuotesView.class));
                    } catch (Refusal refusal) {
                        refused(refusal);
                    }
                });
    }

    /** At its field where it has one; else on top, with the way to what a colleague or the price list changed. */
    private void refused(Refusal refusal) {
        var field = refusal.field();
        if (field.isPresent()) {
            var shown = Objects.requireNonNull(fields);
            shown.show(Map.of(field.get(), refusal));
            errors.show(shown.all());
            return;
        }
        messages.removeAll();
        messages.add(Notice.error(getTranslation(refusal.key(), refusal.args()))
                .with(refusal.key().startsWith("quote.refusal.previous.") ? standAlone() : reload()));
    }

    private Button reload() {
        return new Button(getTranslation("quote.editor.reload"), click -> {
            messages.removeAll();
            draw(writing.open(Objects.requireNonNull(quote).id()));
        });
    }

    /** What this one was to replace is answered; what was typed need not be lost. */
    private Button standAlone() {
        return new Button(getTranslation("quote.editor.standAlone"), click -> {
            var shown = Objects.requireNonNull(quote);
            messages.removeAll();
            draw(versions.standAlone(shown.id(), shown.version()));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.editor.tab");
    }
}
