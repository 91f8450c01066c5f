package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldRow;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends a quote in the very transaction that sends the next version of it; its seat goes over or is given back. */
@Component
class QuoteSuccession {
    private final QuoteRepository quotes;
    private final Capacity capacity;
    private final AuditTrail audit;

    QuoteSuccession(QuoteRepository quotes, Capacity capacity, AuditTrail audit) {
        this.quotes = quotes;
        this.capacity = capacity;
        this.audit = audit;
    }

    /**
     * @return the seat that the next version takes over; null when it wants none, or another one
     * @throws Refusal when the employer or a colleague ended the quote before
     */
    @Nullable
    HoldId end(QuoteFacts next, QuoteIssue.Moment moment) {
        var replaced = next.origin().replaces();
        if (replaced == null) {
            return null;
        }
        var before = quotes.lock(replaced.value()).orElseThrow();
        if (before.isDue(moment.at()) || before.status() == QuoteStatus.EXPIRED) {
            return null; // it ended by itself, and nobody can accept it any more
        }
        if (before.status() != QuoteStatus.SENT) {
            throw new Refusal("quote.refusal.previous." + before.status().name());
        }
        before.supersede(moment.by(), moment.at());
        var seat = seat(before, next, moment);
        quotes.saveAndFlush(before); // its seat is free before the next version takes it
        audit.record(AuditEvent.of("quote.superseded", "QUOTE", before.id().value())
                .employer(before.employerId())
                .detail("by", next.id())
                .detail("seatHandedOver", seat != null));
        return seat;
    }

    private @Nullable HoldId seat(Quote before, QuoteFacts next, QuoteIssue.Moment moment) {
        var seat = before.holdId();
        if (seat == null) {
            return null;
        }
        var hold = capacity.hold(seat);
        if (next.form().hold() && fits(hold, next, moment)) {
            capacity.extend(seat, moment.heldUntil());
            before.handOverSeat();
            return seat;
        }
        capacity.release(seat);
        return null;
    }

    private static boolean fits(HoldRow hold, QuoteFacts next, QuoteIssue.Moment moment) {
        return hold.status() == HoldStatus.ACTIVE
                && hold.expiresAt().isAfter(moment.at())
                && hold.version().equals(next.quoted().version())
                && hold.start().monday().equals(next.form().startWeek())
                && hold.extraMinutes() == next.price().extraMinutes();
    }
}
