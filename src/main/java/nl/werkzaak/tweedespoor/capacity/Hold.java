package nl.werkzaak.tweedespoor.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;

/** A claim on a seat and a coach's hours for all weeks of one package. */
@Entity
@Table(name = "hold")
public class Hold {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID packageVersionId;

    @Column(updatable = false)
    private UUID employerId;

    private UUID coachId;

    @Column(updatable = false)
    private LocalDate startWeek;

    @Column(updatable = false)
    private int weeks;

    @Column(updatable = false)
    private int extraMinutes;

    @Enumerated(EnumType.STRING)
    private HoldStatus status;

    @Column(updatable = false)
    private String purpose;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant expiresAt;

    /** Boxed and null until stored, so that saving a new hold does not look for it first. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Hold() {}

    public Hold(HoldRequest request, int weeks, CoachId coach, Instant now) {
        this.id = HoldId.next().value();
        this.packageVersionId = request.version().value();
        this.employerId = request.employer().value();
        this.coachId = coach.value();
        this.startWeek = request.start().monday();
        this.weeks = weeks;
        this.extraMinutes = request.extraMinutes();
        this.status = HoldStatus.ACTIVE;
        this.purpose = request.purpose();
        this.createdAt = now;
        this.expiresAt = request.expiresAt();
    }

    public HoldId id() {
        return new HoldId(id);
    }

    public CoachId coachId() {
        return new CoachId(coachId);
    }

    public HoldStatus status() {
        return status;
    }

    public Week start() {
        return new Week(startWeek);
    }

    public int weeks() {
        return weeks;
    }

    public boolean isDue(Instant now) {
        return status == HoldStatus.ACTIVE && !expiresAt.isAfter(now);
    }

    /** Keeps the hold longer (or shorter); one that has passed its end cannot come back. */
    public void extend(Instant until, Instant now) {
        requireActive(now);
        expiresAt = until;
    }

    /** @throws Refusal when its time is over, also if nothing has cleared it away yet */
    public void confirm(Instant now) {
        requireActive(now);
        become(HoldStatus.CONFIRMED);
    }

    public void release() {
        become(HoldStatus.RELEASED);
    }

    public void expire(Instant now) {
        require(isDue(now));
        become(HoldStatus.EXPIRED);
    }

    public void moveTo(CoachId coach) {
        require(status.books());
        coachId = coach.value();
    }

    public HoldRow row() {
        return new HoldRow(
                id(),
                new PackageVersionId(packageVersionId),
                new EmployerId(employerId),
                coachId(),
                start(),
                weeks,
                extraMinutes,
                status,
                expiresAt,
                purpose);
    }

    private void become(HoldStatus next) {
        require(status.mayBecome(next));
        status = next;
    }

    private void requireActive(Instant now) {
        require(status == HoldStatus.ACTIVE && expiresAt.isAfter(now));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal("capacity.hold.over");
        }
    }
}
