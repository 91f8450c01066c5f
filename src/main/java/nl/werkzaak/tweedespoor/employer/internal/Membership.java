package nl.werkzaak.tweedespoor.employer.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What a user may do for an employer, from a day, until a day or for as long as it lasts. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private UUID id;

    private UUID employerId;
    private UUID userId;
    private boolean canManage;
    private boolean canOrder;
    private boolean canSign;

    @Enumerated(EnumType.STRING)
    private Mandate mandate;

    private LocalDate fromDate;
    private @Nullable LocalDate untilDate;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Membership() {}

    public Membership(
            EmployerId employer, UserId user, Set<Right> rights, Mandate mandate, LocalDate from, Instant now) {
        this.id = Ids.next();
        this.employerId = employer.value();
        this.userId = user.value();
        this.mandate = mandate;
        this.fromDate = from;
        this.createdAt = now;
        allow(rights, null);
    }

    /** @param until the last day, or open */
    public final void allow(Set<Right> rights, @Nullable LocalDate until) {
        if (until != null && until.isBefore(fromDate)) {
            throw new Refusal("shared.range.reversed").at("until");
        }
        canManage = rights.contains(Right.MANAGE);
        canOrder = rights.contains(Right.ORDER);
        canSign = rights.contains(Right.SIGN);
        untilDate = until;
    }

    /** Comes back after an end. */
    public void renew(Set<Right> rights, Mandate newMandate, LocalDate from) {
        fromDate = from;
        mandate = newMandate;
        allow(rights, null);
    }

    /** The day before is the last one. */
    public void endBefore(LocalDate day) {
        untilDate = day.minusDays(1);
        if (untilDate.isBefore(fromDate)) {
            fromDate = untilDate;
        }
    }

    public boolean isCurrent(LocalDate day) {
        return !fromDate.isAfter(day) && (untilDate == null || !untilDate.isBefore(day));
    }

    public boolean belongsTo(EmployerId employer) {
        return employer.value().equals(employerId);
    }

    public Set<Right> rights() {
        var rights = EnumSet.of(Right.READ);
        if (canManage) {
            rights.add(Right.MANAGE);
        }
        if (canOrder) {
            rights.add(Right.ORDER);
        }
        if (canSign) {
            rights.add(Right.SIGN);
        }
        return rights;
    }

    public UserId user() {
        return new UserId(userId);
    }
}
