package nl.werkzaak.tweedespoor.waiting;

import java.time.Clock;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An entry says what its draft says, and ends with it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
public class DraftFollowing {
    private final WaitingRepository entries;
    private final WaitingDrafts drafts;
    private final WaitingRecords records;
    private final Openings openings;
    private final Employers employers;
    private final CurrentActor actor;
    private final Clock clock;

    DraftFollowing(
            WaitingRepository entries,
            WaitingDrafts drafts,
            WaitingRecords records,
            Openings openings,
            Employers employers,
            CurrentActor actor,
            Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.records = records;
        this.openings = openings;
        this.employers = employers;
        this.actor = actor;
        this.clock = clock;
    }

    /** The user's own draft changed: the entry waits for what it says now, in the place that its dates give. */
    @Transactional
    public void follow(DraftId draft) {
        entries.lockOpenOf(draft.value()).ifPresent(entry -> {
            try {
                var request = drafts.read(draft);
                if (request.employer().equals(entry.employerId())) {
                    var same = request.notBefore(entry.wanted().notBefore());
                    entry.follow(same.wanted(), openings.outlook(same));
                    records.changed("waiting.changed", entry);
                } else {
                    end(entry);
                }
            } catch (Refusal incomplete) {
                // half-filled; the entry stays as it was until the draft says enough again
            }
        });
    }

    /** The user's own draft became an order or was thrown away: nothing is left to wait for. */
    @Transactional
    public void leave(DraftId draft) {
        entries.lockOpenOf(draft.value())
                .filter(entry -> actor.require().is(Role.SALES) || employers.may(entry.employerId(), Right.ORDER))
                .ifPresent(this::end);
    }

    private void end(WaitingEntry entry) {
        if (entry.status() == WaitingStatus.WAITING) {
            entry.withdraw(clock.instant());
            records.changed("waiting.withdrawn", entry);
        } else if (!entry.isDue(clock.instant())) {
            records.decline(entry);
        }
    }
}
