package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;

/**
 * A request as both sides see it.
 *
 * @param packageVersion absent for "help me choose"
 * @param draft          the quote that sales is writing for it
 */
public record RequestRow(
        QuoteRequestId id,
        EmployerId employer,
        String employerName,
        UserId askedBy,
        @Nullable PackageVersionId packageVersion,
        @Nullable String packageName,
        String wish,
        @Nullable LocalDate start,
        RequestStatus status,
        Instant askedAt,
        Instant answerBy,
        @Nullable CloseReason closeReason,
        @Nullable String closeWord,
        @Nullable QuoteId draft) {

    /** The day by which the employer hears something. */
    public LocalDate answerDay() {
        return answerBy.atZone(Zones.AMSTERDAM).toLocalDate();
    }

    public boolean open() {
        return status == RequestStatus.OPEN;
    }
}
