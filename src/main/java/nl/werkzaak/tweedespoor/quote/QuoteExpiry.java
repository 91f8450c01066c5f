package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.Duration;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import org.springframework.stereotype.Component;

/** What time does to quotes and requests; run by jobs and by tests. */
@Component
public class QuoteExpiry {
    /** How often the jobs look. */
    public static final Duration EVERY = Duration.ofMinutes(1);

    private static final int BATCH = 200;

    private final QuoteRepository quotes;
    private final QuoteQueries queries;
    private final RequestQueries requests;
    private final Capacity capacity;
    private final QuoteMails mails;
    private final AuditTrail audit;
    private final Again again;
    private final Clock clock;

    QuoteExpiry(
            QuoteRepository quotes,
            QuoteQueries queries,
            RequestQueries requests,
            Capacity capacity,
            QuoteMails mails,
            AuditTrail audit,
            Again again,
            Clock clock) {
        this.quotes = quotes;
        this.queries = queries;
        this.requests = requests;
        this.capacity = capacity;
        this.mails = mails;
        this.audit = audit;
        this.again = again;
        this.clock = clock;
    }

    /** Each quote in a transaction of its own, checked again under its lock: another node may do the same. */
    public int expireDue() {
        var due = queries.due(clock.instant(), BATCH);
        due.forEach(id -> again.run(() -> expire(id)));
        return due.size();
    }

    private QuoteId expire(QuoteId id) {
        var now = clock.instant();
        quotes.lock(id.value()).filter(quote -> quote.isDue(now)).ifPresent(quote -> {
            quote.expire(now);
            var hold = quote.holdId();
            if (hold != null) {
                capacity.release(hold);
            }
            audit.record(AuditEvent.of("quote.expired", "QUOTE", id.value()).employer(quote.employerId()));
            mails.employer("quote-expired", quote);
        });
        return id;
    }

    /** Tells sales once of every request whose clock has run out. */
    public int escalateLate() {
        var now = clock.instant();
        var late = requests.late(now, BATCH);
        late.forEach(id -> again.run(() -> {
            if (requests.escalate(id, now)) {
                mails.sales("quote-request-late", id);
            }
            return id;
        }));
        return late.size();
    }
}
