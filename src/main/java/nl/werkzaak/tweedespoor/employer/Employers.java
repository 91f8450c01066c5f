package nl.werkzaak.tweedespoor.employer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.internal.EmployerReads;
import nl.werkzaak.tweedespoor.employer.internal.EmployerRepository;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employers, and the one answer to who may do what for which of them. */
@Service
@Transactional(readOnly = true)
public class Employers {
    private final EmployerRepository employers;
    private final EmployerReads reads;
    private final CurrentActor currentActor;
    private final AuditTrail audit;
    private final Clock clock;

    Employers(
            EmployerRepository employers,
            EmployerReads reads,
            CurrentActor currentActor,
            AuditTrail audit,
            Clock clock) {
        this.employers = employers;
        this.reads = reads;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound unless the actor may read it */
    public EmployerRow find(EmployerId id) {
        require(id, Right.READ);
        return reads.row(id).orElseThrow(NotFound::new);
    }

    /** For modules that hold an employer's id by a rule of their own, such as a coach's trajectory or a document. */
    public Optional<EmployerRow> named(EmployerId id) {
        currentActor.require();
        return reads.row(id);
    }

    /** The employers the actor acts for today, by name. */
    public List<EmployerRow> mine() {
        return reads.ofUser(currentActor.require().id(), Zones.today(clock));
    }

    /** All employers by name, for staff; found by {@link EmployerSearch}. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public List<EmployerRow> all(String search, int offset, int limit) {
        return reads.all(EmployerSearch.of(search), offset, limit);
    }

    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public int count(String search) {
        return reads.count(EmployerSearch.of(search));
    }

    public boolean may(EmployerId id, Right right) {
        return allowed(currentActor.require(), id, right);
    }

    /**
     * @throws NotFound and records the refusal, unless the actor's membership has the right today; sales and admin may
     *     read every employer
     */
    public void require(EmployerId id, Right right) {
        var actor = currentActor.require();
        if (!allowed(actor, id, right)) {
            audit.recordSeparately(AuditEvent.of("employer.refused", "employer", id.value())
                    .employer(id)
                    .detail("right", right));
            throw new NotFound();
        }
    }

    /** Saves what the employer typed, unless somebody else saved in between. */
    @Transactional
    @PreAuthorize("hasRole('EMPLOYER')")
    public void change(EmployerId id, long version, EmployerDetails details) {
        require(id, Right.MANAGE);
        var employer = employers.find(id).orElseThrow(NotFound::new);
        if (employer.version() != version) {
            throw new Refusal("employer.changed-meanwhile");
        }
        employer.change(details);
        audit.record(AuditEvent.of("employer.changed", "employer", id.value()).employer(id));
    }

    /** Whether the actor's request concerns this person: those who may sign, with or without confirmed authority. */
    public List<Contact> signers(EmployerId id) {
        require(id, Right.READ);
        return reads.signers(id, Zones.today(clock));
    }

    /** Several at once, in one statement. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public Map<EmployerId, EmployerRow> rows(Collection<EmployerId> ids) {
        return reads.rows(ids.stream().map(EmployerId::value).toList()).stream()
                .collect(Collectors.toMap(EmployerRow::id, row -> row));
    }

    /** Those who may sign for one of these employers but whose authority nobody has looked up; in one statement. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public Map<EmployerId, List<Contact>> unconfirmedSigners(Collection<EmployerId> ids) {
        var found = reads.unconfirmedSigners(ids.stream().map(EmployerId::value).toList(), Zones.today(clock));
        return found.entrySet().stream()
                .collect(Collectors.toMap(entry -> new EmployerId(entry.getKey()), Map.Entry::getValue));
    }

    /** The people who manage the employer's account, for mails about it. */
    public List<Contact> managers(EmployerId id) {
        require(id, Right.READ);
        return reads.managers(id, Zones.today(clock));
    }

    /** Sales has seen in the trade register that the KvK number is right and that this person may sign. */
    @Transactional
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public void confirmAuthority(EmployerId id, UserId signer) {
        var actor = currentActor.require();
        if (!reads.hasRight(id, signer, Right.SIGN, Zones.today(clock))) {
            throw new Refusal("employer.authority.no-signer");
        }
        if (reads.confirm(id, signer, actor.id(), clock.instant())) {
            audit.record(AuditEvent.of("employer.authority-confirmed", "employer", id.value())
                    .employer(id)
                    .detail("signer", signer));
        }
    }

    /** Takes a confirmation back, for instance when somebody has left the company. */
    @Transactional
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public void withdrawAuthority(EmployerId id, UserId signer) {
        reads.withdraw(id, signer);
        audit.record(AuditEvent.of("employer.authority-withdrawn", "employer", id.value())
                .employer(id)
                .detail("signer", signer));
    }

    /** Has the right to sign today, and the authority to was confirmed. */
    public boolean mayBeSignedBy(EmployerId id, UserId user) {
        currentActor.require();
        return reads.hasRight(id, user, Right.SIGN, Zones.today(clock)) && reads.isConfirmed(id, user);
    }

    /**
     * Whoever may order for the employer, and sales, who fills in an order after a call; the employer still signs.
     *
     * @throws NotFound and records the refusal for anybody else
     */
    public void requireOrdering(EmployerId id) {
        if (!currentActor.require().is(Role.SALES) || !reads.exists(id)) {
            require(id, Right.ORDER);
        }
    }

    private boolean allowed(Actor actor, EmployerId id, Right right) {
        if (actor.isSystem()) {
            return true;
        }
        if (actor.is(Role.SALES) || actor.is(Role.ADMIN)) {
            return right == Right.READ && reads.exists(id);
        }
        return actor.is(Role.EMPLOYER) && reads.hasRight(id, actor.id(), right, Zones.today(clock));
    }
}
