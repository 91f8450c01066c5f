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

    private LocalDate startWeek;
    private int weeks;

    @Column(updatable = false)
    private int extraMinutes;

    @Column(updatable = false)
    private @Nullable String place;

    @Column(updatable = false)
    private @Nullable String language;

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
        var wished = request.wishes().place();
        this.place = wished == null ? null : wished.name();
        this.language = request.wishes().language();
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

    /** The week after the last one. */
    public Week end() {
        return start().plus(weeks);
    }

    /** The first week that has not begun, at most {@link #end}. */
    public Week notBegun(LocalDate today) {
        var next = Week.startingFrom(today);
        if (next.compareTo(start()) < 0) {
            return start();
        }
        return next.compareTo(end()) > 0 ? end() : next;
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
        requireBooking();
        coachId = coach.value();
    }

    /** Other weeks and maybe another coach, before the first week begins. */
    public void reschedule(Week start, CoachId coach, int weeks) {
        requireBooking();
        this.startWeek = start.monday();
        this.coachId = coach.value();
        this.weeks = weeks;
    }

    /** Goes on longer than the package. */
    public void prolong(int more) {
        requireBooking();
        weeks += more;
    }

    public void requireBooking() {
        require(status.books());
    }

    /** @throws Refusal {@code capacity.hold.begun} once the first week has begun */
    public void requireNotBegun(LocalDate today) {
        requireBooking();
        if (!startWeek.isAfter(today)) {
            throw new Refusal("capacity.hold.begun").at("start");
        }
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
                purpose,
                new Wishes(place == null ? null : new Place(place), language));
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
