package nl.werkzaak.tweedespoor.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The employer's side of the waiting list: join, see the own place, leave. Sales may do so after a call. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
public class WaitingList {
    /** How long what has ended stays in sight, and with it the draft it belongs to. */
    public static final Duration SHOWN = Duration.ofDays(30);

    private static final String READERS = "hasAnyRole('EMPLOYER', 'SALES', 'ADMIN')";
    private static final int MOST_OPEN = 20;

    private final WaitingRepository entries;
    private final WaitingQueries queries;
    private final WaitingDrafts drafts;
    private final WaitingRecords records;
    private final Openings openings;
    private final Employers employers;
    private final CurrentActor actor;
    private final Again again;
    private final Clock clock;

    WaitingList(
            WaitingRepository entries,
            WaitingQueries queries,
            WaitingDrafts drafts,
            WaitingRecords records,
            Openings openings,
            Employers employers,
            CurrentActor actor,
            Again again,
            Clock clock) {
        this.entries = entries;
        this.queries = queries;
        this.drafts = drafts;
        this.records = records;
        this.openings = openings;
        this.employers = employers;
        this.actor = actor;
        this.again = again;
        this.clock = clock;
    }

    /** The entries of the employers that the current user belongs to: open ones, and what ended lately. */
    @PreAuthorize("hasRole('EMPLOYER')")
    public List<WaitingRow> mine() {
        var mine = employers.mine().stream().map(row -> row.id().value()).toList();
        return queries.ofEmployers(mine, clock.instant().minus(SHOWN));
    }

    @PreAuthorize(READERS)
    public WaitingRow find(WaitingEntryId id) {
        var row = queries.find(id).orElseThrow(NotFound::new);
        employers.require(row.employer(), Right.READ);
        return row;
    }

    /** How the employer knows each case; one whose draft is gone is absent. */
    @PreAuthorize(READERS)
    public Map<WaitingEntryId, String> references(List<WaitingRow> rows) {
        rows.stream().map(WaitingRow::employer).distinct().forEach(each -> employers.require(each, Right.READ));
        return drafts.references(rows);
    }

    @PreAuthorize(READERS)
    public Outlook outlook(WaitingRow row) {
        return new Outlook(row.due(), openings.first(row.wanted()).orElse(null));
    }

    /** The entry that the current user's draft is waiting with. */
    public Optional<WaitingRow> openOf(DraftId draft) {
        return queries.openOf(draft).filter(row -> employers.may(row.employer(), Right.READ));
    }

    /**
     * What joining would mean for the current user's draft.
     *
     * @throws Refusal when the draft does not say enough yet
     */
    public JoinPreview preview(DraftId draft) {
        var request = drafts.read(draft);
        employers.requireOrdering(request.employer());
        var outlook = openings.outlook(request);
        return new JoinPreview(request, outlook, queries.aheadOf(outlook.due()));
    }

    /** @throws Refusal when a seat is free in time, or the draft waits already */
    @Transactional(propagation = Propagation.SUPPORTS)
    public WaitingEntryId join(DraftId draft, LocalDate notBefore) {
        try {
            return again.run(() -> joinOnce(draft, notBefore));
        } catch (DuplicateKeyException second) {
            throw new Refusal("waiting.refusal.already");
        }
    }

    private WaitingEntryId joinOnce(DraftId draft, LocalDate notBefore) {
        var request = drafts.read(draft).notBefore(notBefore);
        employers.requireOrdering(request.employer());
        if (notBefore.isBefore(Zones.today(clock))) {
            throw new Refusal("waiting.refusal.past").at("notBefore");
        }
        var outlook = openings.outlook(request);
        if (!outlook.tooLate() && outlook.first() != null) {
            throw new Refusal("waiting.refusal.free", outlook.first().monday());
        }
        if (entries.lockOpenOf(draft.value()).isPresent()) {
            throw new Refusal("waiting.refusal.already");
        }
        if (queries.openOf(request.employer()) >= MOST_OPEN) {
            throw new Refusal("waiting.refusal.many", MOST_OPEN);
        }
        var by = actor.require();
        var entry = new WaitingEntry(request, outlook, by.id(), by.is(Role.SALES), clock.instant());
        entries.saveAndFlush(entry);
        records.joined(entry);
        return entry.id();
    }

    /** After silence: back into the queue with the wishes of before. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void rejoin(WaitingEntryId id) {
        try {
            again.run(() -> {
                var entry = records.locked(id);
                if (entry.isDue(clock.instant())) {
                    records.lapse(entry);
                }
                var first = openings.first(entry.wanted()).orElse(null);
                entry.rejoin(new Outlook(entry.due(), first), clock.instant());
                entries.saveAndFlush(entry);
                records.rejoined(entry);
                return id;
            });
        } catch (DuplicateKeyException second) {
            throw new Refusal("waiting.refusal.already");
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public void withdraw(WaitingEntryId id) {
        again.run(() -> {
            var entry = records.locked(id);
            entry.withdraw(clock.instant());
            records.changed("waiting.withdrawn", entry);
            return id;
        });
    }

    /** Another way was found, since no seat comes in time. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void refer(WaitingEntryId id) {
        again.run(() -> {
            var entry = records.locked(id);
            entry.refer(clock.instant());
            records.changed("waiting.referred", entry);
            return id;
        });
    }
}
