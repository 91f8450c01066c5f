package nl.werkzaak.tweedespoor.waiting;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * An entry as both sides see it.
 *
 * @param draft      the order that is being filled in for it
 * @param ahead      how many in the queue go first; 0 when it has no place in it
 * @param due        when UWV expects the second track to begin
 * @param passedOver the first start that was free at joining
 * @param toldAt     when the employer was told that no seat comes in time
 */
public record WaitingRow(
        WaitingEntryId id,
        WaitingStatus status,
        EmployerId employer,
        String employerName,
        DraftId draft,
        String packageName,
        Wanted wanted,
        int ahead,
        @Nullable LocalDate due,
        @Nullable LocalDate passedOver,
        Instant askedAt,
        boolean onBehalf,
        @Nullable Offer offer,
        @Nullable Instant toldAt,
        @Nullable Instant endedAt) {

    /** A seat held for it, or what became of it. */
    public record Offer(HoldId hold, Week start, Instant until) {}

    /** As everybody should see it, also before the job has come by. */
    public WaitingStatus statusAt(Instant now) {
        return status == WaitingStatus.OFFERED
                        && offer != null
                        && !offer.until().isAfter(now)
                ? WaitingStatus.LAPSED
                : status;
    }

    /** The own number in the queue. */
    public int number() {
        return ahead + 1;
    }
}
