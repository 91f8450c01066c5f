package nl.werkzaak.tweedespoor.waiting;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldRequest;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.waiting.Openings.Look;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through the list in its order. Several processes may do so at once: each entry is looked at again under its
 * lock, and a seat is held by the database's own rule.
 */
@Component
public class WaitingRound {
    /** How often the job looks; what frees a seat calls it at once. */
    public static final Duration EVERY = Duration.ofMinutes(1);

    static final String PURPOSE = "waiting";

    private static final Logger LOG = LoggerFactory.getLogger(WaitingRound.class);

    private static final int BATCH = 500;
    private static final int ATTEMPTS = 3;

    private final WaitingRepository entries;
    private final WaitingQueries queries;
    private final WaitingRecords records;
    private final WaitingMails mails;
    private final WaitingSettings settings;
    private final Openings openings;
    private final Capacity capacity;
    private final Again again;
    private final Clock clock;

    WaitingRound(
            WaitingRepository entries,
            WaitingQueries queries,
            WaitingRecords records,
            WaitingMails mails,
            WaitingSettings settings,
            Openings openings,
            Capacity capacity,
            Again again,
            Clock clock) {
        this.entries = entries;
        this.queries = queries;
        this.records = records;
        this.mails = mails;
        this.settings = settings;
        this.openings = openings;
        this.capacity = capacity;
        this.again = again;
        this.clock = clock;
    }

    /** Takes back what was not answered, and offers what is free: at once to the next. */
    public void run() {
        lapseDue();
        var look = openings.look();
        inOrder(row -> offer(row, look));
    }

    /** Each offer in a transaction of its own, checked again under its lock. */
    private void lapseDue() {
        queries.due(clock.instant(), BATCH).forEach(id -> alone(id, () -> again.run(() -> lapse(id))));
    }

    private WaitingEntryId lapse(WaitingEntryId id) {
        entries.lock(id.value()).filter(entry -> entry.isDue(clock.instant())).ifPresent(records::lapse);
        return id;
    }

    private void offer(WaitingRow row, Look look) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var first = look.first(row.wanted()).orElse(null);
            if (!gains(row, first)) {
                rememberWhatIsFree(row, first);
                return;
            }
            try {
                if (again.run(() -> hold(row, first))) {
                    look.forget();
                }
                return;
            } catch (Refusal full) {
                look.forget(); // somebody else was first; there may be another seat
            }
        }
    }

    /** What everybody could have ordered at joining is no gain for this case. */
    private static boolean gains(WaitingRow row, @Nullable Week first) {
        var passedOver = row.passedOver();
        return first != null && (passedOver == null || first.monday().isBefore(passedOver));
    }

    private void rememberWhatIsFree(WaitingRow row, @Nullable Week first) {
        var passedOver = row.passedOver();
        if (passedOver != null && (first == null || first.monday().isAfter(passedOver))) {
            again.run(() -> entries.lock(row.id().value())
                    .map(entry -> {
                        entry.nothingFreeBefore(first);
                        return entry.id();
                    })
                    .orElse(row.id()));
        }
    }

    /** @return false when the entry no longer waits for this */
    private boolean hold(WaitingRow row, @Nullable Week start) {
        var entry = entries.lock(row.id().value()).orElse(null);
        if (start == null || entry == null || !stillWants(entry, row)) {
            return false;
        }
        var wanted = row.wanted();
        var until = settings.current().until(Zones.today(clock));
        var hold = capacity.hold(new HoldRequest(
                wanted.version(), wanted.extraMinutes(), start, row.employer(), until, PURPOSE, wanted.wishes()));
        entry.offer(new SeatOffer(hold, start, until));
        records.changed("waiting.offered", entry);
        mails.offered(entry);
        return true;
    }

    private static boolean stillWants(WaitingEntry entry, WaitingRow row) {
        return entry.status() == WaitingStatus.WAITING && entry.wanted().equals(row.wanted());
    }

    /** Tells once whoever waits for a seat that does not come in time. */
    public void tellLate() {
        var look = openings.look();
        inOrder(row -> {
            var outlook = new Outlook(row.due(), look.first(row.wanted()).orElse(null));
            if (row.toldAt() == null && outlook.tooLate()) {
                again.run(() -> {
                    entries.lock(row.id().value()).ifPresent(records::tell);
                    return row.id();
                });
            }
        });
    }

    private void inOrder(Consumer<WaitingRow> work) {
        WaitingRow last = null;
        while (true) {
            var rows = queries.waitingAfter(last, BATCH);
            if (rows.isEmpty()) {
                return;
            }
            rows.forEach(row -> alone(row.id(), () -> work.accept(row)));
            last = rows.getLast();
        }
    }

    /** One entry that cannot be dealt with holds up nobody behind it. */
    private static void alone(WaitingEntryId id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Waiting entry {} was passed over: {}", id, e.getClass().getSimpleName());
        }
    }
}
