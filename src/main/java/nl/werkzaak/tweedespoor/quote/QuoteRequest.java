package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** An employer's question for a quote, with the moment by which Werkzaak promises to answer. */
@Entity
@Table(name = "quote_request")
class QuoteRequest {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID employerId;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private @Nullable UUID packageVersionId;

    @Column(updatable = false)
    private String wish;

    @Column(updatable = false)
    private @Nullable LocalDate preferredStart;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.OPEN;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private Instant answerBy;

    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;

    private @Nullable String closeWord;

    @SuppressWarnings("NullAway.Init")
    protected QuoteRequest() {}

    QuoteRequest(RequestForm form, UserId by, Instant now) {
        this.id = QuoteRequestId.next().value();
        this.employerId = form.employer().value();
        this.askedBy = by.value();
        this.packageVersionId =
                form.packageVersion() == null ? null : form.packageVersion().value();
        this.wish = form.wish().strip();
        this.preferredStart = form.start();
        this.askedAt = now;
        this.answerBy = ResponseClock.answerBy(now);
    }

    /** A quote went out. */
    void answer(UserId by, Instant now) {
        become(RequestStatus.ANSWERED, by, now);
    }

    /** Sales has no quote for it, and says why. */
    void close(UserId by, CloseReason reason, String word, Instant now) {
        become(RequestStatus.CLOSED, by, now);
        closeReason = reason;
        closeWord = word.isBlank() ? null : word.strip();
    }

    /** The employer takes it back. */
    void withdraw(UserId by, Instant now) {
        become(RequestStatus.WITHDRAWN, by, now);
    }

    private void become(RequestStatus next, UserId by, Instant now) {
        if (!status.mayBecome(next)) {
            throw new Refusal("quote.request.refusal.status." + status.name());
        }
        status = next;
        endedAt = now;
        endedBy = by.value();
    }

    QuoteRequestId id() {
        return new QuoteRequestId(id);
    }

    EmployerId employerId() {
        return new EmployerId(employerId);
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }

    RequestStatus status() {
        return status;
    }

    Instant answerBy() {
        return answerBy;
    }
}
