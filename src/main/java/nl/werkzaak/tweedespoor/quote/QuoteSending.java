package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.document.DocumentNumber;
import nl.werkzaak.tweedespoor.document.DocumentNumbers;
import nl.werkzaak.tweedespoor.document.DocumentSeries;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a quote: number, document, seat and mail are one fact; and takes a sent one back. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SALES')")
public class QuoteSending {
    private static final int LONGEST_WORD = 500;

    private final QuoteRepository quotes;
    private final QuoteRequestRepository requests;
    private final QuotePricing pricing;
    private final QuoteSettings settings;
    private final QuoteHolds holds;
    private final QuotePapers papers;
    private final DocumentNumbers numbers;
    private final Capacity capacity;
    private final QuoteMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final Again again;
    private final Clock clock;

    QuoteSending(
            QuoteRepository quotes,
            QuoteRequestRepository requests,
            QuotePricing pricing,
            QuoteSettings settings,
            QuoteHolds holds,
            QuotePapers papers,
            DocumentNumbers numbers,
            Capacity capacity,
            QuoteMails mails,
            AuditTrail audit,
            CurrentActor actor,
            TransactionTemplate transaction,
            Again again,
            Clock clock) {
        this.quotes = quotes;
        this.requests = requests;
        this.pricing = pricing;
        this.settings = settings;
        this.holds = holds;
        this.papers = papers;
        this.numbers = numbers;
        this.capacity = capacity;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.transaction = transaction;
        this.again = again;
        this.clock = clock;
    }

    /** What is fixed before the transaction that sends begins; the number of one that fails stays unused. */
    private record Prepared(
            QuoteFacts facts, DocumentNumber number, Instant at, Instant expiresAt, Instant heldUntil, byte[] pdf) {}

    /**
     * @param version of the draft that sales saw
     * @throws Refusal when the draft or a price changed since, or no seat could be held
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public QuoteFacts send(QuoteId id, long version) {
        var prepared = prepare(id, version);
        return again.run(() -> sendOnce(prepared));
    }

    private Prepared prepare(QuoteId id, long version) {
        var facts = transaction.execute(status -> ready(id, version));
        var at = clock.instant();
        var today = Zones.today(clock);
        var expiresAt = endOf(today.plusDays(facts.form().validDays()));
        var heldUntil = QuoteHolds.until(settings.current(), today, expiresAt);
        var number = transaction.execute(status -> numbers.next(DocumentSeries.QUOTE));
        var pdf = papers.write(facts, number, today, expiresAt, facts.form().hold() ? heldUntil : null);
        return new Prepared(facts, number, at, expiresAt, heldUntil, pdf);
    }

    private QuoteFacts ready(QuoteId id, long version) {
        var quote = quotes.findById(id.value()).orElseThrow(NotFound::new);
        return ready(quote, version);
    }

    private QuoteFacts ready(Quote quote, long version) {
        if (quote.status() != QuoteStatus.DRAFT) {
            throw new Refusal("quote.refusal.status." + quote.status().name());
        }
        if (quote.version() != version) {
            throw new Refusal("quote.refusal.changed");
        }
        var facts = quote.facts();
        settings.current().require(facts.form(), Zones.today(clock));
        if (!pricing.price(facts.form()).price().equals(facts.price())) {
            throw new Refusal("quote.refusal.price");
        }
        return facts;
    }

    private QuoteFacts sendOnce(Prepared prepared) {
        var facts = prepared.facts();
        var by = actor.require().id();
        var quote = quotes.lock(facts.id().value()).orElseThrow(NotFound::new);
        ready(quote, facts.version());
        answer(facts.request(), by, prepared.at());
        var hold = facts.form().hold() ? holds.take(facts, prepared.heldUntil()) : null;
        var document = papers.store(facts, prepared.number(), prepared.pdf(), by);
        quote.send(new Sending(prepared.number(), by, prepared.at(), prepared.expiresAt(), hold, document));
        audit.record(AuditEvent.of("quote.sent", "QUOTE", facts.id().value())
                .employer(facts.employer())
                .detail("number", prepared.number().number())
                .detail("cents", facts.price().net().cents())
                .detail("held", hold != null));
        mails.employer("quote-sent", quote);
        return quotes.saveAndFlush(quote).facts();
    }

    /** The employer's clock stops; a request that was taken back or closed gets no quote. */
    private void answer(@Nullable QuoteRequestId id, UserId by, Instant now) {
        if (id == null) {
            return;
        }
        var request = requests.lock(id.value()).orElseThrow(NotFound::new);
        if (request.status() != RequestStatus.ANSWERED) {
            request.answer(by, now);
        }
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

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Zones.AMSTERDAM).toInstant();
    }
}
