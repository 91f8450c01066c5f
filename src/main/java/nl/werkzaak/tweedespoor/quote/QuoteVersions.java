package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sales writes a new version of a quote that waits for its answer; until it is sent the old one stays in force. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SALES')")
public class QuoteVersions {
    private final QuoteRepository quotes;
    private final QuoteQueries queries;
    private final QuotePricing pricing;
    private final QuoteSettings settings;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteVersions(
            QuoteRepository quotes,
            QuoteQueries queries,
            QuotePricing pricing,
            QuoteSettings settings,
            Approvals approvals,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.quotes = quotes;
        this.queries = queries;
        this.pricing = pricing;
        this.settings = settings;
        this.approvals = approvals;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A draft with the contents of the quote; the one that a colleague already writes, if there is one.
     *
     * @throws Refusal when the quote does not wait for an answer any more
     */
    @Transactional
    public QuoteFacts revise(QuoteId id) {
        var before = quotes.lock(id.value()).orElseThrow(NotFound::new);
        var begun = queries.after(id);
        if (begun.isPresent() && begun.get().number() == null) {
            return quotes.findById(begun.get().id().value()).orElseThrow().facts();
        }
        if (before.isDue(clock.instant())) {
            throw new Refusal("quote.refusal.status." + QuoteStatus.EXPIRED.name());
        }
        var facts = before.facts();
        var draft = new Quote(
                facts.employer(),
                QuoteOrigin.ofSales(actor.require().id(), facts.request()),
                carried(facts.form()),
                facts.quoted(),
                facts.price(),
                clock.instant());
        draft.replace(before);
        draft.beginFrom(before.origin().template());
        reprice(draft);
        quotes.saveAndFlush(draft);
        audit.record(AuditEvent.of("quote.revised", "QUOTE", draft.id().value())
                .employer(draft.employerId())
                .detail("replaces", facts.sent().number()));
        return draft.facts();
    }

    /** The draft goes on as a quote of its own, since what it was to replace has been answered meanwhile. */
    @Transactional
    public QuoteFacts standAlone(QuoteId id, long version) {
        var draft = quotes.lock(id.value()).orElseThrow(NotFound::new);
        if (draft.version() != version) {
            throw new Refusal("quote.refusal.changed");
        }
        draft.standAlone();
        approvals.withdraw(ApprovalKind.QUOTE, id.value());
        return quotes.saveAndFlush(draft).facts();
    }

    /** A week that has begun is nothing to start in; everything else comes along. */
    private QuoteForm carried(QuoteForm form) {
        var start = form.startWeek();
        var begun = start != null && !start.isAfter(Zones.today(clock));
        return begun ? form.withStart(null, false) : form;
    }

    /** At the prices of today; a package or extra that is gone waits for another choice. */
    private void reprice(Quote draft) {
        var form = draft.facts().form();
        if (pricing.isOffered(form.packageVersion())
                && settings.current().check(form, Zones.today(clock)).isEmpty()) {
            var priced = pricing.price(form);
            draft.compose(form, priced.quoted(), priced.price(), clock.instant());
        }
    }
}
