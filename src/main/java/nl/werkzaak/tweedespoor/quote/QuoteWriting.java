package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sales writes a quote; every change is stored with its price. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SALES')")
public class QuoteWriting {
    private final QuoteRepository quotes;
    private final QuoteQueries queries;
    private final QuoteRequestRepository requests;
    private final RequestQueries requestQueries;
    private final QuotePricing pricing;
    private final QuoteSettings settings;
    private final Approvals approvals;
    private final QuoteLetters letters;
    private final Employers employers;
    private final QuoteStarts starts;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteWriting(
            QuoteRepository quotes,
            QuoteQueries queries,
            QuoteRequestRepository requests,
            RequestQueries requestQueries,
            QuotePricing pricing,
            QuoteSettings settings,
            Approvals approvals,
            QuoteLetters letters,
            Employers employers,
            QuoteStarts starts,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.quotes = quotes;
        this.queries = queries;
        this.requests = requests;
        this.requestQueries = requestQueries;
        this.pricing = pricing;
        this.settings = settings;
        this.approvals = approvals;
        this.letters = letters;
        this.employers = employers;
        this.starts = starts;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    public QuoteRules rules() {
        return settings.current();
    }

    /** The packages that can be quoted today. */
    public List<PackageOffer> offers() {
        return pricing.offers();
    }

    /** The Mondays on which it can still start. */
    public List<LocalDate> freeStarts(QuoteForm form) {
        return starts.free(form);
    }

    /** Everything that is wrong with the form, by the name of its field. */
    public Map<String, Refusal> check(QuoteForm form) {
        return settings.current().check(form, Zones.today(clock));
    }

    /** A new quote for an employer who did not ask for one in the portal. */
    @Transactional
    public QuoteFacts begin(EmployerId employer, PackageVersionId version) {
        return begin(employer, QuoteForm.of(version, null, settings.current().validDays()));
    }

    /** The same with everything chosen already. */
    @Transactional
    public QuoteFacts begin(EmployerId employer, QuoteForm form) {
        employers.require(employer, Right.READ);
        settings.current().require(form, Zones.today(clock));
        return begin(employer, null, form);
    }

    /** The quote for a request: the one that a colleague already writes, or a new one. */
    @Transactional
    public QuoteFacts begin(QuoteRequestId id, PackageVersionId version) {
        var request = requests.lock(id.value()).orElseThrow(NotFound::new);
        var open = queries.draftOf(id);
        if (open.isPresent()) {
            return quotes.findById(open.get().value()).orElseThrow().facts();
        }
        if (request.status() != RequestStatus.OPEN) {
            throw new Refusal("quote.request.refusal.status." + request.status().name());
        }
        var wished = requestQueries.find(id).orElseThrow().start();
        var start = wished != null && wished.isAfter(Zones.today(clock)) ? wished : null;
        var form = QuoteForm.of(version, start, settings.current().validDays());
        return begin(request.employerId(), id, form);
    }

    private QuoteFacts begin(EmployerId employer, @Nullable QuoteRequestId request, QuoteForm form) {
        var priced = pricing.price(form);
        var letter = letters.first(form, priced.quoted());
        var quote = new Quote(
                employer,
                QuoteOrigin.ofSales(actor.require().id(), request),
                letter.form(),
                priced.quoted(),
                priced.price(),
                clock.instant());
        quote.beginFrom(letter.template());
        quotes.saveAndFlush(quote);
        record("quote.begun", quote);
        return quote.facts();
    }

    /** A draft at the prices of today. */
    @Transactional
    public QuoteFacts open(QuoteId id) {
        var quote = quotes.lock(id.value()).orElseThrow(NotFound::new);
        var facts = quote.facts();
        if (facts.status() != QuoteStatus.DRAFT
                || !pricing.isOffered(facts.quoted().version())) {
            return facts;
        }
        var priced = pricing.price(facts.form());
        if (!priced.price().equals(facts.price())) {
            quote.compose(facts.form(), priced.quoted(), priced.price(), clock.instant());
            approvals.withdraw(ApprovalKind.QUOTE, id.value());
            quotes.saveAndFlush(quote);
        }
        return quote.facts();
    }

    /** @throws Refusal when a colleague changed the draft since {@code version} */
    @Transactional
    public QuoteFacts save(QuoteId id, long version, QuoteForm form) {
        var quote = unchanged(id, version);
        settings.current().require(form, Zones.today(clock));
        var priced = pricing.price(form);
        var letter = letters.next(quote.facts(), form, priced.quoted());
        quote.compose(letter.form(), priced.quoted(), priced.price(), clock.instant());
        quote.beginFrom(letter.template());
        approvals.withdraw(ApprovalKind.QUOTE, id.value());
        return quotes.saveAndFlush(quote).facts();
    }

    /** A draft that will not be sent leaves nothing behind but its line in the audit trail. */
    @Transactional
    public void discard(QuoteId id, long version) {
        var quote = unchanged(id, version);
        if (quote.status() != QuoteStatus.DRAFT) {
            throw new Refusal("quote.refusal.status." + quote.status().name());
        }
        approvals.withdraw(ApprovalKind.QUOTE, id.value());
        quotes.delete(quote);
        record("quote.discarded", quote);
    }

    private Quote unchanged(QuoteId id, long version) {
        var quote = quotes.lock(id.value()).orElseThrow(NotFound::new);
        if (quote.version() != version) {
            throw new Refusal("quote.refusal.changed");
        }
        return quote;
    }

    private void record(String action, Quote quote) {
        audit.record(AuditEvent.of(action, "QUOTE", quote.id().value()).employer(quote.employerId()));
    }
}
