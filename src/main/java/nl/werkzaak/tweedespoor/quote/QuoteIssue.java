package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentNumbers;
import nl.werkzaak.tweedespoor.document.DocumentSeries;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns a draft into a numbered quote. Number, price, seat, mail, the answer to the request and the end of what it
 * replaces are one transaction; the number comes last, because its counter is locked until the transaction ends.
 */
@Component
class QuoteIssue {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final QuoteRepository quotes;
    private final QuoteRequestRepository requests;
    private final QuoteReadiness readiness;
    private final QuoteSettings settings;
    private final QuoteSuccession succession;
    private final QuoteHolds holds;
    private final DocumentNumbers numbers;
    private final QuoteMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Again again;
    private final Clock clock;

    QuoteIssue(
            QuoteRepository quotes,
            QuoteRequestRepository requests,
            QuoteReadiness readiness,
            QuoteSettings settings,
            QuoteSuccession succession,
            QuoteHolds holds,
            DocumentNumbers numbers,
            QuoteMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Again again,
            Clock clock) {
        this.quotes = quotes;
        this.requests = requests;
        this.readiness = readiness;
        this.settings = settings;
        this.succession = succession;
        this.holds = holds;
        this.numbers = numbers;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.again = again;
        this.clock = clock;
    }

    /** When a quote is sent, by whom, until when it is valid and until when it may hold a seat. */
    record Moment(UserId by, Instant at, Instant expiresAt, Instant heldUntil) {}

    QuoteFacts issue(QuoteId id, long version) {
        return again.run(() -> once(id, version));
    }

    private QuoteFacts once(QuoteId id, long version) {
        var quote = quotes.lock(id.value()).orElseThrow(NotFound::new);
        var facts = quote.facts();
        var rules = settings.current();
        var moment = moment(rules, facts.form().validDays());
        readiness.requireDraft(quote, version);
        var seat = succession.end(facts, moment);
        readiness.requirePrice(facts, rules);
        answer(facts.request(), moment);
        if (seat == null && facts.form().hold()) {
            seat = holds.take(facts, moment.heldUntil());
        }
        mails.employer("quote-sent", quote);
        return number(quote, moment, seat);
    }

    /** A quote that nobody has to look at first: no seat, no mail; inside the caller's transaction. */
    QuoteFacts issueAtOnce(Quote quote) {
        return number(quote, moment(settings.current(), quote.facts().form().validDays()), null);
    }

    private QuoteFacts number(Quote quote, Moment moment, @Nullable HoldId seat) {
        var number = numbers.next(
                DocumentSeries.QUOTE, DocumentSubject.of(quote.facts().id()));
        quote.send(new Sending(number, moment.by(), moment.at(), moment.expiresAt(), seat));
        var facts = quotes.saveAndFlush(quote).facts();
        audit.record(AuditEvent.of(
                        quote.origin().selfMade() ? "quote.self-made" : "quote.sent",
                        "QUOTE",
                        facts.id().value())
                .employer(facts.employer())
                .detail("number", number.number())
                .detail("cents", facts.price().net().cents())
                .detail("held", seat != null));
        return facts;
    }

    private Moment moment(QuoteRules rules, int validDays) {
        var today = Zones.today(clock);
        var expiresAt = today.plusDays(validDays)
                .atTime(LAST_SECOND)
                .atZone(Zones.AMSTERDAM)
                .toInstant();
        var heldUntil = QuoteHolds.until(rules, today, expiresAt);
        return new Moment(actor.require().id(), clock.instant(), expiresAt, heldUntil);
    }

    /** The employer's clock stops; a request that was taken back or closed gets no quote. */
    private void answer(@Nullable QuoteRequestId id, Moment moment) {
        if (id == null) {
            return;
        }
        var request = requests.lock(id.value()).orElseThrow(NotFound::new);
        if (request.status() != RequestStatus.ANSWERED) {
            request.answer(moment.by(), moment.at());
        }
    }
}
