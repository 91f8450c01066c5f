package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What sending gave a quote: its number, its last moment, perhaps a seat, and right after that its document. */
@Embeddable
class QuoteIssued {
    private String number;
    private String verificationCode;
    private UUID sentBy;
    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable UUID holdId;
    private @Nullable UUID documentId;

    @SuppressWarnings("NullAway.Init")
    protected QuoteIssued() {}

    QuoteIssued(Sending sending) {
        number = sending.number().number();
        verificationCode = sending.number().verificationCode();
        sentBy = sending.by().value();
        sentAt = sending.at();
        expiresAt = sending.expiresAt();
        holdId = sending.hold() == null ? null : sending.hold().value();
    }

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }

    UserId by() {
        return new UserId(sentBy);
    }

    @Nullable
    HoldId hold() {
        return holdId == null ? null : new HoldId(holdId);
    }

    void giveSeatAway() {
        holdId = null;
    }

    @Nullable
    DocumentId document() {
        return documentId == null ? null : new DocumentId(documentId);
    }

    void keep(DocumentId document) {
        if (documentId != null) {
            throw new IllegalStateException("a sent quote has one document");
        }
        documentId = document.value();
    }

    QuoteFacts.Issued row() {
        return new QuoteFacts.Issued(number, verificationCode, by(), sentAt, expiresAt, hold(), document());
    }
}
