package nl.werkzaak.tweedespoor.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.internal.ColleagueReads;
import nl.werkzaak.tweedespoor.employer.internal.JoinRequests;
import nl.werkzaak.tweedespoor.employer.internal.Membership;
import nl.werkzaak.tweedespoor.employer.internal.MembershipRepository;
import nl.werkzaak.tweedespoor.identity.Invitation;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an employer: asked in, joined, given rights, ended. Only its managers decide. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYER')")
public class Colleagues {
    private final Employers employers;
    private final MembershipRepository memberships;
    private final JoinRequests joins;
    private final ColleagueReads reads;
    private final Users users;
    private final Outbox outbox;
    private final CurrentActor currentActor;
    private final AuditTrail audit;
    private final Clock clock;

    Colleagues(
            Employers employers,
            MembershipRepository memberships,
            JoinRequests joins,
            ColleagueReads reads,
            Users users,
            Outbox outbox,
            CurrentActor currentActor,
            AuditTrail audit,
            Clock clock) {
        this.employers = employers;
        this.memberships = memberships;
        this.joins = joins;
        this.reads = reads;
        this.users = users;
        this.outbox = outbox;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ColleagueRow> of(EmployerId employer) {
        employers.require(employer, Right.MANAGE);
        return reads.current(employer, Zones.today(clock));
    }

    @Transactional(readOnly = true)
    public List<JoinRequestRow> joinRequests(EmployerId employer) {
        employers.require(employer, Right.MANAGE);
        return joins.open(employer);
    }

    /** Asks a colleague or adviser in, with an account or without one; the answer is the same. */
    public void invite(EmployerId employer, EmailAddress email, String name, Set<Right> rights, Mandate mandate) {
        employers.require(employer, Right.MANAGE);
        var invitation = new Invitation(email, EmployerDetails.required("name", name, 120), Role.EMPLOYER, Set.of());
        var user = users.inviteOrFind(invitation);
        var existing = users.find(user).orElseThrow();
        if (existing.role() == Role.EMPLOYER) {
            admit(employer, user, rights, mandate);
            tell(employer, existing.email(), user);
        }
    }

    public void approve(EmployerId employer, UUID request, Set<Right> rights) {
        employers.require(employer, Right.MANAGE);
        var user = joins.decide(employer, request, true, actor()).orElseThrow(Colleagues::decided);
        admit(employer, user, rights, Mandate.COLLEAGUE);
        var email = users.find(user).orElseThrow().email();
        tell(employer, email, user);
    }

    public void decline(EmployerId employer, UUID request) {
        employers.require(employer, Right.MANAGE);
        joins.decide(employer, request, false, actor()).orElseThrow(Colleagues::decided);
        audit.record(event("employer.join-declined", employer));
    }

    /** Changes rights and last day; somebody with the right to manage always remains. */
    public void change(EmployerId employer, UserId user, Set<Right> rights, @Nullable LocalDate until) {
        employers.require(employer, Right.MANAGE);
        memberships.find(employer, user).orElseThrow(NotFound::new).allow(rights, until);
        memberships.flush();
        keepAManager(employer);
        audit.record(
                event("employer.rights-changed", employer).detail("user", user).detail("rights", names(rights)));
    }

    /** Ends a membership from today on. */
    public void end(EmployerId employer, UserId user) {
        employers.require(employer, Right.MANAGE);
        memberships.find(employer, user).orElseThrow(NotFound::new).endBefore(Zones.today(clock));
        memberships.flush();
        keepAManager(employer);
        audit.record(event("employer.membership-ended", employer).detail("user", user));
    }

    private void admit(EmployerId employer, UserId user, Set<Right> rights, Mandate mandate) {
        var today = Zones.today(clock);
        var membership = memberships.find(employer, user);
        if (membership.isEmpty()) {
            memberships.saveAndFlush(new Membership(employer, user, rights, mandate, today, clock.instant()));
        } else if (!membership.get().isCurrent(today)) {
            membership.get().renew(rights, mandate, today);
            memberships.flush();
        }
        audit.record(event("employer.admitted", employer)
                .detail("user", user)
                .detail("mandate", mandate)
                .detail("rights", names(rights)));
    }

    private void keepAManager(EmployerId employer) {
        if (!reads.hasManager(employer, Zones.today(clock))) {
            throw new Refusal("employer.colleagues.last-manager");
        }
    }

    private void tell(EmployerId employer, EmailAddress email, UserId user) {
        var locale = users.find(user).orElseThrow().locale();
        var key = "admitted:" + employer + ":" + user + ":" + clock.instant().toEpochMilli();
        outbox.enqueue(new OutgoingMail(key, email, locale, "changed", Map.of("link", "/mijn-bedrijf")));
    }

    private UserId actor() {
        return currentActor.require().id();
    }

    private static String names(Set<Right> rights) {
        return new java.util.TreeSet<>(new HashSet<>(rights)).toString();
    }

    private static Refusal decided() {
        return new Refusal("employer.join.decided");
    }

    private static AuditEvent event(String action, EmployerId employer) {
        return AuditEvent.of(action, "employer", employer.value()).employer(employer);
    }
}
