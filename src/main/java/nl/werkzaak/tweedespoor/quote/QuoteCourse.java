package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** How far a quote has come: its state, what sending gave it and how it ended. No step is taken twice or too late. */
@Embeddable
class QuoteCourse {
    @Enumerated(EnumType.STRING)
    private QuoteStatus status = QuoteStatus.DRAFT;

    private Instant changedAt;

    /** Absent while it is a draft. */
    @Embedded
    private @Nullable QuoteIssued issued;

    /** Absent as long as it is a draft or waits for its answer. */
    @Embedded
    private @Nullable QuoteEnd end;

    @SuppressWarnings("NullAway.Init")
    protected QuoteCourse() {}

    @SuppressWarnings("NullAway.Init")
    QuoteCourse(Instant now) {
        changedAt = now;
    }

    void require(QuoteStatus only) {
        if (status != only) {
            throw refusal(status);
        }
    }

    void changed(Instant now) {
        require(QuoteStatus.DRAFT);
        changedAt = now;
    }

    void send(Sending sending) {
        become(QuoteStatus.SENT, sending.at());
        issued = new QuoteIssued(sending);
    }

    /** An answer, or taking it back; also an open tab or an old link cannot do so after its last moment. */
    void answer(QuoteStatus next, Instant now, QuoteEnd how) {
        if (isDue(now)) {
            throw refusal(QuoteStatus.EXPIRED);
        }
        become(next, now);
        end = how;
    }

    /** @throws IllegalStateException while it is still valid */
    void expire(Instant now) {
        if (status == QuoteStatus.SENT && !isDue(now)) {
            throw new IllegalStateException("still valid");
        }
        become(QuoteStatus.EXPIRED, now);
        end = QuoteEnd.at(now);
    }

    void keep(DocumentId document) {
        sent().keep(document);
    }

    void handOverSeat() {
        if (status != QuoteStatus.SUPERSEDED) {
            throw new IllegalStateException("only what was replaced hands over its seat");
        }
        sent().giveSeatAway();
    }

    boolean isDue(Instant now) {
        return status == QuoteStatus.SENT && sent().isOver(now);
    }

    private void become(QuoteStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw refusal(status);
        }
        status = next;
        changedAt = now;
    }

    private static Refusal refusal(QuoteStatus because) {
        return new Refusal("quote.refusal.status." + because.name());
    }

    private QuoteIssued sent() {
        if (issued == null) {
            throw new IllegalStateException("not sent");
        }
        return issued;
    }

    QuoteStatus status() {
        return status;
    }

    QuoteFacts.@Nullable Issued issuedRow() {
        return issued == null ? null : issued.row();
    }

    QuoteFacts.@Nullable End endRow() {
        return end == null ? null : end.row();
    }
}
