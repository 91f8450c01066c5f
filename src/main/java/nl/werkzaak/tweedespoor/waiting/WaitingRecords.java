package nl.werkzaak.tweedespoor.waiting;

import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import org.springframework.stereotype.Component;

/** What goes with every change of an entry: its lock, the right to it, the trail, the mails. */
@Component
class WaitingRecords {
    private final WaitingRepository entries;
    private final Employers employers;
    private final Capacity capacity;
    private final WaitingMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    WaitingRecords(
            WaitingRepository entries,
            Employers employers,
            Capacity capacity,
            WaitingMails mails,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.employers = employers;
        this.capacity = capacity;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound and records the refusal, unless the actor may order for its employer */
    WaitingEntry locked(WaitingEntryId id) {
        var entry = entries.lock(id.value()).orElseThrow(NotFound::new);
        employers.requireOrdering(entry.employerId());
        return entry;
    }

    /** Whoever joins does so because nothing starts in time, and hears so at once. */
    void joined(WaitingEntry entry) {
        changed("waiting.joined", entry);
        tell(entry);
    }

    void rejoined(WaitingEntry entry) {
        changed("waiting.rejoined", entry);
    }

    /** That no seat comes in time; once. */
    void tell(WaitingEntry entry) {
        if (entry.tell(clock.instant())) {
            mails.late(entry);
            changed("waiting.told", entry);
        }
    }

    void decline(WaitingEntry entry) {
        entry.decline(clock.instant());
        capacity.release(entry.running().hold());
        changed("waiting.declined", entry);
    }

    void lapse(WaitingEntry entry) {
        entry.lapse(clock.instant());
        capacity.release(entry.running().hold());
        mails.lapsed(entry);
        changed("waiting.lapsed", entry);
    }

    void changed(String action, WaitingEntry entry) {
        audit.record(AuditEvent.of(action, "WAITING_ENTRY", entry.id().value())
                .employer(entry.employerId())
                .detail("status", entry.status())
                .detail("due", entry.due() == null ? "none" : entry.due()));
    }
}
