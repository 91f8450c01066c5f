package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldRow;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sent quotes as the employer has them, and the employer's answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES', 'ADMIN')")
public class Quotes {
    private static final int LONGEST_WORD = 500;

    private final QuoteRepository quotes;
    private final QuoteQueries queries;
    private final Employers employers;
    private final Capacity capacity;
    private final AcceptanceStep acceptance;
    private final QuoteMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Again again;
    private final Clock clock;

    Quotes(
            QuoteRepository quotes,
            QuoteQueries queries,
            Employers employers,
            Capacity capacity,
            AcceptanceStep acceptance,
            QuoteMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Again again,
            Clock clock) {
        this.quotes = quotes;
        this.queries = queries;
        this.employers = employers;
        this.capacity = capacity;
        this.acceptance = acceptance;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.again = again;
        this.clock = clock;
    }

    /** The quotes that were sent to the employers of the current user; what can be answered first. */
    @PreAuthorize("hasRole('EMPLOYER')")
    public List<QuoteRow> mine() {
        return queries.ofEmployers(
                employers.mine().stream().map(e -> e.id().value()).toList());
    }

    /** An employer has no drafts, not even its own. */
    public QuoteFacts find(QuoteId id) {
        var quote = quotes.findById(id.value()).orElseThrow(NotFound::new);
        employers.require(quote.employerId(), Right.READ);
        if (quote.status() == QuoteStatus.DRAFT && actor.require().is(Role.EMPLOYER)) {
            throw new NotFound();
        }
        return quote.facts();
    }

    /** Until when it holds a seat, if it does. */
    public Optional<Instant> heldUntil(QuoteFacts quote) {
        var hold = quote.status() == QuoteStatus.SENT ? quote.sent().hold() : null;
        return Optional.ofNullable(hold)
                .map(capacity::hold)
                .filter(row ->
                        row.status() == HoldStatus.ACTIVE && row.expiresAt().isAfter(clock.instant()))
                .map(HoldRow::expiresAt);
    }

    /**
     * Accepts, and begins the order with the quote's seat in the same transaction.
     *
     * @return the draft of the order
     * @throws Refusal when it has been answered, withdrawn or has expired
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize("hasRole('EMPLOYER')")
    public DraftId accept(QuoteId id) {
        return again.run(() -> {
            var quote = answered(id);
            quote.accept(actor.require().id(), clock.instant());
            var draft = acceptance.onAccepted(quote.facts());
            quote.continueIn(draft);
            record("quote.accepted", quote);
            mails.seller("quote-answered", quote);
            return draft;
        });
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize("hasRole('EMPLOYER')")
    public void decline(QuoteId id, DeclineReason reason, String word) {
        TextGuard.require("word", word, LONGEST_WORD);
        again.run(() -> {
            var quote = answered(id);
            quote.decline(actor.require().id(), reason, word, clock.instant());
            release(quote);
            record("quote.declined", quote, reason);
            mails.seller("quote-answered", quote);
            return id;
        });
    }

    /** The order of an accepted quote was begun anew, because its first draft is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('EMPLOYER')")
    public QuoteFacts continueIn(QuoteId id, Supplier<DraftId> draft) {
        var quote = answered(id);
        quote.continueIn(draft.get());
        return quote.facts();
    }

    private Quote answered(QuoteId id) {
        var quote = quotes.lock(id.value())
                .filter(found -> found.status() != QuoteStatus.DRAFT)
                .orElseThrow(NotFound::new);
        employers.require(quote.employerId(), Right.ORDER);
        return quote;
    }

    private void release(Quote quote) {
        var hold = quote.holdId();
        if (hold != null) {
            capacity.release(hold);
        }
    }

    private void record(String action, Quote quote, Object... reason) {
        var event = AuditEvent.of(action, "QUOTE", quote.id().value()).employer(quote.employerId());
        audit.record(reason.length == 0 ? event : event.detail("reason", reason[0]));
    }
}
