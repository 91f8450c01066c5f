package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends a quote, and takes a sent one back. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SALES')")
public class QuoteSending {
    private static final int LONGEST_WORD = 500;

    private final QuoteRepository quotes;
    private final QuoteIssue issue;
    private final QuotePapers papers;
    private final Capacity capacity;
    private final QuoteMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Again again;
    private final Clock clock;

    QuoteSending(
            QuoteRepository quotes,
            QuoteIssue issue,
            QuotePapers papers,
            Capacity capacity,
            QuoteMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Again again,
            Clock clock) {
        this.quotes = quotes;
        this.issue = issue;
        this.papers = papers;
        this.capacity = capacity;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.again = again;
        this.clock = clock;
    }

    /**
     * @param version of the draft that sales saw
     * @throws Refusal when the draft or a price changed since, no seat could be held, or what it replaces is answered
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public QuoteFacts send(QuoteId id, long version) {
        return papers.written(issue.issue(id, version));
    }

    /** @throws Refusal when the employer was first */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void withdraw(QuoteId id, String word) {
        TextGuard.require("word", word, LONGEST_WORD);
        again.run(() -> {
            var quote = quotes.lock(id.value()).orElseThrow(NotFound::new);
            quote.withdraw(actor.require().id(), word, clock.instant());
            var hold = quote.holdId();
            if (hold != null) {
                capacity.release(hold);
            }
            audit.record(AuditEvent.of("quote.withdrawn", "QUOTE", id.value()).employer(quote.employerId()));
            mails.employer("quote-withdrawn", quote);
            return id;
        });
    }
}
