package nl.werkzaak.tweedespoor.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * One case that waits for a seat. It knows nobody's name: who it is about stands in the order draft that it belongs to
 * (docs/adr/0027-waiting-list.md).
 */
@Entity
@Table(name = "waiting_entry")
class WaitingEntry {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID draftId;

    @Column(updatable = false)
    private UUID employerId;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private boolean onBehalf;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private WaitingStatus status = WaitingStatus.WAITING;

    @Embedded
    private WantedSeat wanted;

    private @Nullable LocalDate due;

    /** The first start that was free at joining; what starts then or later is for everybody. */
    private @Nullable LocalDate passedOver;

    /** Stays when an offer was taken, declined or left unanswered. */
    @Embedded
    private @Nullable SeatOffer offer;

    /** When the employer was told that no seat comes in time. */
    private @Nullable Instant toldAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected WaitingEntry() {}

    @SuppressWarnings("NullAway.Init")
    WaitingEntry(JoinRequest request, Outlook outlook, UserId by, boolean onBehalf, Instant now) {
        this.id = WaitingEntryId.next().value();
        this.draftId = request.draft().value();
        this.employerId = request.employer().value();
        this.wanted = new WantedSeat(request.wanted());
        this.due = outlook.due();
        this.passedOver = outlook.monday();
        this.askedBy = by.value();
        this.onBehalf = onBehalf;
        this.askedAt = now;
    }

    /** The draft changed while the case waits; a running offer stands as it is. */
    void follow(Wanted changed, Outlook outlook) {
        if (status == WaitingStatus.WAITING) {
            wanted = new WantedSeat(changed);
            passedOver = outlook.monday();
        }
        if (!Objects.equals(due, outlook.due())) {
            due = outlook.due();
            toldAt = null;
        }
    }

    /** What was free to everybody at joining is so no longer: from now on it would be a gain. */
    void nothingFreeBefore(@Nullable Week first) {
        if (passedOver != null && (first == null || first.monday().isAfter(passedOver))) {
            passedOver = first == null ? null : first.monday();
        }
    }

    void offer(SeatOffer held) {
        become(WaitingStatus.OFFERED);
        offer = held;
    }

    void take(Instant now) {
        requireRunning(now);
        become(WaitingStatus.TAKEN);
        endedAt = now;
    }

    /** The draft in which the order goes on. */
    void continueIn(DraftId draft) {
        draftId = draft.value();
    }

    /**
     * Not this seat, but a later one.
     *
     * @return the hold of the seat that is not wanted
     */
    HoldId keepWaiting(Instant now) {
        requireRunning(now);
        become(WaitingStatus.WAITING);
        var left = running();
        wanted.notBefore(left.start().plus(1).monday());
        offer = null;
        return left.hold();
    }

    void decline(Instant now) {
        requireRunning(now);
        become(WaitingStatus.DECLINED);
        endedAt = now;
    }

    /** @throws IllegalStateException while there is time to answer */
    void lapse(Instant now) {
        if (status == WaitingStatus.OFFERED && !isDue(now)) {
            throw new IllegalStateException("still offered");
        }
        become(WaitingStatus.LAPSED);
        endedAt = now;
    }

    /** Joins again behind those of the same urgency who stayed. */
    void rejoin(Outlook outlook, Instant now) {
        if (status != WaitingStatus.LAPSED) {
            throw new Refusal("waiting.refusal.status." + status.name());
        }
        become(WaitingStatus.WAITING);
        askedAt = now;
        passedOver = outlook.monday();
        offer = null;
        toldAt = null;
        endedAt = null;
    }

    void withdraw(Instant now) {
        become(WaitingStatus.WITHDRAWN);
        endedAt = now;
    }

    /** Goes elsewhere, having been told that no seat comes in time. */
    void refer(Instant now) {
        if (status == WaitingStatus.WAITING && toldAt == null) {
            throw new Refusal("waiting.refusal.notTold");
        }
        become(WaitingStatus.REFERRED);
        endedAt = now;
    }

    /** @return false when the employer knows it already */
    boolean tell(Instant now) {
        if (status != WaitingStatus.WAITING || toldAt != null) {
            return false;
        }
        toldAt = now;
        return true;
    }

    boolean isDue(Instant now) {
        return status == WaitingStatus.OFFERED && !running().until().isAfter(now);
    }

    private void requireRunning(Instant now) {
        if (isDue(now)) {
            throw new Refusal("waiting.refusal.over");
        }
    }

    private void become(WaitingStatus next) {
        if (!status.mayBecome(next)) {
            throw new Refusal("waiting.refusal.status." + status.name());
        }
        status = next;
    }

    WaitingEntryId id() {
        return new WaitingEntryId(id);
    }

    EmployerId employerId() {
        return new EmployerId(employerId);
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }

    boolean onBehalf() {
        return onBehalf;
    }

    WaitingStatus status() {
        return status;
    }

    DraftId draftId() {
        return new DraftId(draftId);
    }

    Wanted wanted() {
        return wanted.wanted();
    }

    SeatOffer running() {
        if (offer == null) {
            throw new IllegalStateException("nothing is offered");
        }
        return offer;
    }

    @Nullable
    LocalDate due() {
        return due;
    }
}
