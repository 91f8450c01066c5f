package nl.werkzaak.tweedespoor.employer.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.identity.ConfirmationStep;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A confirmed registration becomes an employer, or a request to join where the KvK number is known. */
@Component
class EmployerAtConfirmation implements ConfirmationStep {
    private final PendingRegistrations pending;
    private final EmployerRepository employers;
    private final MembershipRepository memberships;
    private final JoinRequests joins;
    private final AuditTrail audit;
    private final Clock clock;

    EmployerAtConfirmation(
            PendingRegistrations pending,
            EmployerRepository employers,
            MembershipRepository memberships,
            JoinRequests joins,
            AuditTrail audit,
            Clock clock) {
        this.pending = pending;
        this.employers = employers;
        this.memberships = memberships;
        this.joins = joins;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void onConfirmed(UserId user, UUID registration) {
        pending.find(registration).ifPresent(found -> employers
                .find(found.kvk())
                .ifPresentOrElse(known -> joins.ask(known.id(), user), () -> found(found, user)));
        pending.forget(user);
    }

    private void found(PendingRegistrations.Pending registration, UserId user) {
        var now = clock.instant();
        var employer = employers.saveAndFlush(registration.employer(now));
        memberships.saveAndFlush(new Membership(
                employer.id(), user, EnumSet.allOf(Right.class), Mandate.COLLEAGUE, Zones.today(clock), now));
        audit.record(
                AuditEvent.of("employer.registered", "employer", employer.id().value())
                        .employer(employer.id())
                        .detail("by", user));
    }
}
