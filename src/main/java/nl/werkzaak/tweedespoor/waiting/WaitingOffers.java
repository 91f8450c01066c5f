package nl.werkzaak.tweedespoor.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The employer's answer to an offered seat. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
public class WaitingOffers {
    /** Whoever accepts in the last minute still has this long to place the order. */
    static final Duration TO_ORDER = Duration.ofMinutes(15);

    private final WaitingRecords records;
    private final WaitingDrafts drafts;
    private final Capacity capacity;
    private final Again again;
    private final Clock clock;

    WaitingOffers(WaitingRecords records, WaitingDrafts drafts, Capacity capacity, Again again, Clock clock) {
        this.records = records;
        this.drafts = drafts;
        this.capacity = capacity;
        this.again = again;
        this.clock = clock;
    }

    /**
     * Takes the seat, and carries it into the order in the same transaction.
     *
     * @return the draft of the order
     * @throws Refusal when it was answered already or its time is over
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DraftId accept(WaitingEntryId id) {
        try {
            return again.run(() -> acceptOnce(id));
        } catch (Refusal refusal) {
            throw refusal.key().equals("capacity.hold.over") ? new Refusal("waiting.refusal.over") : refusal;
        }
    }

    private DraftId acceptOnce(WaitingEntryId id) {
        var entry = records.locked(id);
        var now = clock.instant();
        entry.take(now);
        var seat = entry.running();
        capacity.extend(seat.hold(), later(seat.until(), now.plus(TO_ORDER).truncatedTo(ChronoUnit.SECONDS)));
        var taken = new TakenSeat(entry.draftId(), entry.employerId(), entry.wanted(), seat.start(), seat.hold());
        var draft = drafts.onTaken(taken);
        entry.continueIn(draft);
        records.changed("waiting.taken", entry);
        return draft;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param keep whether the case goes on waiting, for a later start */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void decline(WaitingEntryId id, boolean keep) {
        again.run(() -> {
            var entry = records.locked(id);
            if (keep) {
                var hold = entry.keepWaiting(clock.instant());
                capacity.release(hold);
                records.changed("waiting.kept", entry);
            } else {
                records.decline(entry);
            }
            return id;
        });
    }
}
