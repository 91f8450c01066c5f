package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.tweedespoor.quote.QuoteApprovals;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteForm;
import nl.werkzaak.tweedespoor.quote.QuotePages;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.QuoteVersions;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** Sales writes a quote; every change that is right is stored at once and priced beside it. */
@Route(QuotePaths.EDITOR)
@RolesAllowed("SALES")
class QuoteEditorView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuoteWriting writing;
    private final QuoteVersions versions;
    private final QuotePages pages;
    private final QuoteRequests requests;
    private final Clock clock;
    private final Div messages = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final DraftEnding ending;
    private final DraftNeeds needs;
    private final QuoteSummary summary;
    private @Nullable QuoteFields fields;
    private @Nullable QuoteFacts quote;
    private @Nullable QuoteFacts before;
    private String employer = "";
    private Map<String, Refusal> refusals = new HashMap<>();

    QuoteEditorView(
            QuoteWriting writing,
            QuoteSending sending,
            QuoteVersions versions,
            QuoteApprovals approvals,
            QuotePages pages,
            QuoteRequests requests,
            Clock clock) {
        this.writing = writing;
        this.versions = versions;
        this.pages = pages;
        this.requests = requests;
        this.clock = clock;
        this.needs = new DraftNeeds(approvals, () -> summarise(Objects.requireNonNull(quote)));
        this.ending = new DraftEnding(sending, writing, this::refused);
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
        refusals = new HashMap<>();
        quote = opened;
        var page = pages.page(opened.id());
        employer = page.employerName();
        before = page.before();
        var header = new PageHeader(getTranslation("quote.editor.title", employer), why(page.before()))
                .breadcrumb(getTranslation("quote.all.title"), SalesQuotesView.class);
        add(header, messages);
        var request = opened.request();
        if (request != null) {
            add(new AskedCard(requests.find(request), clock.instant()));
        }
        var shown = new QuoteFields(
                opened.form(), writing.offers(), writing.freeStarts(opened.form()), writing.rules(), this::changed);
        fields = shown;
        var form = new Div(errors, shown, needs);
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

    private void changed() {
        var form = Objects.requireNonNull(fields).form();
        var was = Objects.requireNonNull(quote);
        refusals = new HashMap<>(writing.check(form));
        refusals.putAll(fields.unread());
        fields.show(refusals);
        var wrong = !refusals.isEmpty();
        var right = form.without(refusals.keySet(), was.form());
        if (wrong && (right.equals(was.form()) || !writing.check(right).isEmpty())) {
            unsaved("quote.editor.notSaved");
            return;
        }
        if (!wrong) {
            errors.clear();
        }
        try {
            var saved = writing.save(was.id(), was.version(), right);
            stored(was, saved, form);
        } catch (Refusal refusal) {
            refusal.field().ifPresent(field -> refusals.put(field, refusal));
            refused(refusal);
            unsaved("quote.editor.notSaved");
        }
    }

    private void stored(QuoteFacts was, QuoteFacts saved, QuoteForm typed) {
        var shown = Objects.requireNonNull(fields);
        quote = saved;
        messages.removeAll();
        shown.stored();
        if (!refusals.containsKey("word")
                && !saved.form().word().equals(typed.word().strip())) {
            shown.showWord(saved.form().word());
        }
        if (saved.price().extraMinutes() != was.price().extraMinutes()
                || !saved.quoted().version().equals(was.quoted().version())) {
            shown.offerStarts(writing.freeStarts(saved.form()), typed.startWeek());
        }
        summarise(saved);
        if (!refusals.isEmpty()) {
            unsaved("quote.editor.partSaved");
        }
    }

    private void summarise(QuoteFacts shown) {
        summary.show(shown, needs.show(shown, before));
    }

    /** Nobody may believe that what is marked was saved. */
    private void unsaved(String key) {
        var marked = Objects.requireNonNull(fields).marked();
        summary.unsaved(
                marked.isEmpty()
                        ? getTranslation("quote.editor.notSavedAtAll")
                        : getTranslation(key, String.join(", ", marked)));
    }

    private void ask() {
        var shown = Objects.requireNonNull(quote);
        if (!refusals.isEmpty()) {
            errors.show(Objects.requireNonNull(fields).all());
            return;
        }
        ending.askToSend(shown, employer);
    }

    private void discard() {
        ending.askToDiscard(Objects.requireNonNull(quote));
    }

    /** At its field where it has one; else on top, with the way to what a colleague or the price list changed. */
    private void refused(Refusal refusal) {
        var field = refusal.field();
        if (field.isPresent()) {
            var shown = Objects.requireNonNull(fields);
            var all = new HashMap<>(refusals);
            all.put(field.get(), refusal);
            shown.show(all);
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
