package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
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
import nl.werkzaak.tweedespoor.shared.Week;
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
    private static final int WEEKS_AHEAD = 26;

    private final QuoteRepository quotes;
    private final QuoteQueries queries;
    private final QuoteRequestRepository requests;
    private final RequestQueries requestQueries;
    private final QuotePricing pricing;
    private final QuoteSettings settings;
    private final Approvals approvals;
    private final TemplateStore templates;
    private final Employers employers;
    private final Capacity capacity;
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
            TemplateStore templates,
            Employers employers,
            Capacity capacity,
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
        this.templates = templates;
        this.employers = employers;
        this.capacity = capacity;
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

    /** The Mondays on which the package can still start, with the hours of what comes beside it; none once retired. */
    public List<LocalDate> freeStarts(QuoteForm form) {
        if (!pricing.isOffered(form.packageVersion())) {
            return List.of();
        }
        var extra = pricing.price(form).price().extraMinutes();
        var first = Zones.today(clock).plusDays(1);
        return capacity.freeStarts(form.packageVersion(), extra, first, WEEKS_AHEAD).stream()
                .map(Week::monday)
                .toList();
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
        var letter = form.word().isBlank() ? templates.latest(priced.quoted().code()) : Optional.<TemplateRow>empty();
        var lettered = letter.map(row -> form.withWord(row.text())).orElse(form);
        var quote = new Quote(
                employer, request, actor.require().id(), lettered, priced.quoted(), priced.price(), clock.instant());
        quote.beginFrom(letter.map(TemplateRow::id).orElse(null));
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
        quote.compose(lettered(quote, form, priced.quoted()), priced.quoted(), priced.price(), clock.instant());
        approvals.withdraw(ApprovalKind.QUOTE, id.value());
        return quotes.saveAndFlush(quote).facts();
    }

    /** Another package brings its own text along, unless sales wrote something else. */
    private QuoteForm lettered(Quote quote, QuoteForm form, QuotedPackage chosen) {
        var before = quote.facts();
        if (before.quoted().code().equals(chosen.code())) {
            return form;
        }
        var template = before.origin().template();
        var begun = template == null
                ? ""
                : templates.find(template).map(TemplateRow::text).orElse("");
        if (!form.word().strip().equals(begun)) {
            return form;
        }
        var next = templates.latest(chosen.code());
        quote.beginFrom(next.map(TemplateRow::id).orElse(null));
        return form.withWord(next.map(TemplateRow::text).orElse(""));
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
