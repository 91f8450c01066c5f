package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;

/**
 * A whole quote: what was chosen, what it costs, how it was sent and how it ended.
 *
 * @param issued     absent for a draft
 * @param end        absent while it is a draft or waits for an answer
 * @param orderDraft where an accepted quote goes on
 * @param origin     what it came from
 */
public record QuoteFacts(
        QuoteId id,
        long version,
        QuoteStatus status,
        EmployerId employer,
        @Nullable QuoteRequestId request,
        QuotedPackage quoted,
        QuoteForm form,
        Price price,
        @Nullable Issued issued,
        @Nullable End end,
        @Nullable DraftId orderDraft,
        Origin origin) {

    /** @param document absent for the moment between numbering and writing it */
    public record Issued(
            String number,
            String verificationCode,
            UserId by,
            Instant at,
            Instant expiresAt,
            @Nullable HoldId hold,
            @Nullable DocumentId document) {
        Issued withDocument(DocumentId written) {
            return new Issued(number, verificationCode, by, at, expiresAt, hold, written);
        }

        public LocalDate day() {
            return at.atZone(Zones.AMSTERDAM).toLocalDate();
        }
    }

    /**
     * @param replaces the quote whose place it takes, once it is sent
     * @param selfMade whether the employer made it, without sales
     * @param template the version of the package's text that its letter began with
     */
    public record Origin(
            @Nullable QuoteId replaces,
            boolean selfMade,
            @Nullable TemplateId template) {
        static final Origin NEW = new Origin(null, false, null);
    }

    public record End(
            Instant at,
            @Nullable DeclineReason reason,
            @Nullable String word) {}

    /** As everybody should see it: a quote past its last moment has expired, whether or not the job has come by. */
    public QuoteStatus statusAt(Instant now) {
        return status == QuoteStatus.SENT
                        && issued != null
                        && !issued.expiresAt().isAfter(now)
                ? QuoteStatus.EXPIRED
                : status;
    }

    public Issued sent() {
        if (issued == null) {
            throw new IllegalStateException("not sent");
        }
        return issued;
    }

    QuoteFacts withDocument(DocumentId document) {
        return new QuoteFacts(
                id,
                version,
                status,
                employer,
                request,
                quoted,
                form,
                price,
                sent().withDocument(document),
                end,
                orderDraft,
                origin);
    }

    /** The last day on which it can be accepted. */
    public LocalDate validUntil() {
        return sent().expiresAt().atZone(Zones.AMSTERDAM).toLocalDate();
    }
}
