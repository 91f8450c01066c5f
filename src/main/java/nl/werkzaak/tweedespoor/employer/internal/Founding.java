package nl.werkzaak.tweedespoor.employer.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** One employer per KvK number: the first to bring it founds it, everybody later asks to join. */
@Component
public class Founding {
    private final EmployerRepository employers;
    private final MembershipRepository memberships;
    private final JoinRequests joins;
    private final AuditTrail audit;
    private final Clock clock;

    Founding(
            EmployerRepository employers,
            MembershipRepository memberships,
            JoinRequests joins,
            AuditTrail audit,
            Clock clock) {
        this.employers = employers;
        this.memberships = memberships;
        this.joins = joins;
        this.audit = audit;
        this.clock = clock;
    }

    public void foundOrAsk(KvkNumber kvk, Function<Instant, Employer> made, UserId user) {
        employers.find(kvk).ifPresentOrElse(known -> joins.ask(known.id(), user), () -> found(made, user));
    }

    private void found(Function<Instant, Employer> made, UserId user) {
        var now = clock.instant();
        var employer = employers.saveAndFlush(made.apply(now));
        memberships.saveAndFlush(new Membership(
                employer.id(), user, EnumSet.allOf(Right.class), Mandate.COLLEAGUE, Zones.today(clock), now));
        audit.record(
                AuditEvent.of("employer.registered", "employer", employer.id().value())
                        .employer(employer.id())
                        .detail("by", user));
    }
}
