package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;

/**
 * A quote in a list.
 *
 * @param changedAt the last change of its contents or its status
 * @param heldUntil until when it holds a seat; absent when it holds none (any more)
 */
public record QuoteRow(
        QuoteId id,
        @Nullable String number,
        QuoteStatus status,
        EmployerId employer,
        String employerName,
        String packageName,
        Money net,
        Money vat,
        Instant changedAt,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        @Nullable Instant heldUntil) {

    public Money gross() {
        return net.plus(vat);
    }

    /** As everybody should see it, also before the job that expires quotes has come by. */
    public QuoteStatus statusAt(Instant now) {
        return status == QuoteStatus.SENT && expiresAt != null && !expiresAt.isAfter(now)
                ? QuoteStatus.EXPIRED
                : status;
    }

    /** The last day on which a sent quote can be accepted. */
    public @Nullable LocalDate validUntil() {
        return expiresAt == null ? null : expiresAt.atZone(Zones.AMSTERDAM).toLocalDate();
    }
}
