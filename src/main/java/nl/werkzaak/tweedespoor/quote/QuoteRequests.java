package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employers ask for a quote; both sides see by when it is answered. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES', 'ADMIN')")
public class QuoteRequests {
    /** Open requests of one employer at the same time. */
    private static final int MOST_OPEN = 5;

    private static final int LONGEST_WORD = 500;

    private final QuoteRequestRepository requests;
    private final RequestQueries queries;
    private final Employers employers;
    private final Catalog catalog;
    private final QuoteMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteRequests(
            QuoteRequestRepository requests,
            RequestQueries queries,
            Employers employers,
            Catalog catalog,
            QuoteMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.employers = employers;
        this.catalog = catalog;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The requests of the employers that the current user belongs to, the newest first. */
    @PreAuthorize("hasRole('EMPLOYER')")
    public List<RequestRow> mine() {
        return queries.ofEmployers(
                employers.mine().stream().map(e -> e.id().value()).toList());
    }

    public RequestRow find(QuoteRequestId id) {
        var row = queries.find(id).orElseThrow(NotFound::new);
        employers.require(row.employer(), Right.READ);
        return row;
    }

    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public List<RequestRow> open(int most) {
        return queries.open(most);
    }

    @Transactional
    @PreAuthorize("hasRole('EMPLOYER')")
    public RequestRow ask(RequestForm form) {
        employers.require(form.employer(), Right.ORDER);
        check(form);
        if (queries.openOf(form.employer()) >= MOST_OPEN) {
            throw new Refusal("quote.request.refusal.many", MOST_OPEN);
        }
        var request =
                requests.saveAndFlush(new QuoteRequest(form, actor.require().id(), clock.instant()));
        record("quote.requested", request);
        mails.sales("quote-requested", request.id());
        return queries.find(request.id()).orElseThrow();
    }

    /** @throws Refusal when sales has answered it meanwhile */
    @Transactional
    @PreAuthorize("hasRole('EMPLOYER')")
    public void withdraw(QuoteRequestId id) {
        var request = locked(id);
        employers.require(request.employerId(), Right.ORDER);
        request.withdraw(actor.require().id(), clock.instant());
        record("quote.request-withdrawn", request);
    }

    /** Ends a request without a quote; the employer reads the reason. */
    @Transactional
    @PreAuthorize("hasRole('SALES')")
    public void close(QuoteRequestId id, CloseReason reason, String word) {
        var request = locked(id);
        TextGuard.require("word", word, LONGEST_WORD);
        request.close(actor.require().id(), reason, word, clock.instant());
        record("quote.request-closed", request);
        mails.asker("quote-request-closed", request);
    }

    private void check(RequestForm form) {
        var version = form.packageVersion();
        if (version == null && form.wish().isBlank() && form.start() == null) {
            throw new Refusal("quote.request.refusal.empty").at("wish");
        }
        TextGuard.require("wish", form.wish(), RequestForm.LONGEST_WISH);
        var today = Zones.today(clock);
        var offered = catalog.published(today).stream()
                .anyMatch(offer -> offer.version().equals(version));
        if (version != null && !offered) {
            throw new Refusal("catalog.notOffered").at("package");
        }
        var start = form.start();
        if (start != null && (start.getDayOfWeek() != DayOfWeek.MONDAY || !start.isAfter(today))) {
            throw new Refusal("quote.refusal.startPast").at("start");
        }
    }

    private QuoteRequest locked(QuoteRequestId id) {
        return requests.lock(id.value()).orElseThrow(NotFound::new);
    }

    private void record(String action, QuoteRequest request) {
        audit.record(AuditEvent.of(action, "QUOTE_REQUEST", request.id().value())
                .employer(request.employerId())
                .detail("status", request.status()));
    }
}
