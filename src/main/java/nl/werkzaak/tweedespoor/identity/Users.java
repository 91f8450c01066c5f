package nl.werkzaak.tweedespoor.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.internal.SecretMails;
import nl.werkzaak.tweedespoor.identity.internal.SecretPurpose;
import nl.werkzaak.tweedespoor.identity.internal.UserAccount;
import nl.werkzaak.tweedespoor.identity.internal.UserAccounts;
import nl.werkzaak.tweedespoor.identity.internal.UserReads;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may log in. */
@Service
@Transactional(readOnly = true)
public class Users {
    private final UserAccounts accounts;
    private final UserReads reads;
    private final SecretMails mails;
    private final CurrentActor currentActor;
    private final AuditTrail audit;
    private final Clock clock;

    Users(
            UserAccounts accounts,
            UserReads reads,
            SecretMails mails,
            CurrentActor currentActor,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.reads = reads;
        this.mails = mails;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    /** For services that have their own rule who may see whom. */
    public Optional<UserRow> find(UserId id) {
        return accounts.find(id).map(UserAccount::row);
    }

    /** The active users of a role, by name. */
    public List<UserRow> withRole(Role role) {
        return accounts.findByRoleAndStatusOrderByName(role, UserStatus.ACTIVE).stream()
                .map(UserAccount::row)
                .toList();
    }

    /** The active users who may do this beside their role, by name. */
    public List<UserRow> withPermission(Permission permission) {
        return reads.permitted(permission);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public List<UserRow> list(UserFilter filter, int offset, int limit) {
        return reads.page(filter, offset, limit);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public int count(UserFilter filter) {
        return reads.count(filter);
    }

    /** Asks a member of staff in; an existing address is refused, because staff may know each other. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public UserId invite(Invitation invitation) {
        if (accounts.find(invitation.email()).isPresent()) {
            throw new Refusal("identity.users.email-taken").at("email");
        }
        return invited(invitation, currentActor.require().id());
    }

    /**
     * The account of this address, made and invited where there is none. For employers who ask a colleague in: the
     * caller never learns whether the account existed.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('EMPLOYER', 'ADMIN')")
    public UserId inviteOrFind(Invitation invitation) {
        return accounts.find(invitation.email())
                .map(UserAccount::id)
                .orElseGet(() -> invited(invitation, currentActor.require().id()));
    }

    /**
     * Asks an employee in, for services with their own rule who may. One account stands for one person in one role, so
     * an address that somebody else here uses is refused: an employer must not open the employee's page with its own.
     */
    @Transactional
    public UserId inviteEmployee(EmailAddress email, String name) {
        var existing = accounts.find(email);
        if (existing.filter(account -> account.role() != Role.EMPLOYEE).isPresent()) {
            throw addressTaken();
        }
        if (existing.isEmpty()) {
            var invitation = new Invitation(email, name, Role.EMPLOYEE, Set.of());
            return invited(invitation, currentActor.require().id());
        }
        if (existing.get().is(UserStatus.INVITED)) {
            sendAgain(existing.get());
        }
        return existing.get().id();
    }

    /** Does not tell whose address it is, nor that it is somebody's. */
    public static Refusal addressTaken() {
        return new Refusal("identity.users.address-unfit").at("email");
    }

    /** For services with their own rule who may. */
    @Transactional
    public void inviteEmployeeAgain(UserId id) {
        var account = account(id);
        if (account.role() != Role.EMPLOYEE) {
            throw new NotFound();
        }
        sendAgain(account);
    }

    /** Names for lists that another rule lets somebody see: one read for all of them. */
    public Map<UserId, UserRow> named(Set<UserId> ids) {
        return reads.of(ids).stream().collect(Collectors.toMap(UserRow::id, Function.identity()));
    }

    /** Mails the invitation again; only the newest link works. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void inviteAgain(UserId id) {
        sendAgain(account(id));
    }

    private void sendAgain(UserAccount account) {
        if (!account.is(UserStatus.INVITED)) {
            throw new Refusal("identity.users.not-invited");
        }
        mails.mail(account, SecretPurpose.INVITATION, null);
        audit.record(
                AuditEvent.of("identity.invited-again", "user", account.id().value()));
    }

    private UserId invited(Invitation invitation, UserId by) {
        var account = accounts.save(UserAccount.invited(
                invitation.email(), invitation.name().strip(), invitation.role(), Texts.DUTCH, clock.instant()));
        account.permit(invitation.permissions());
        accounts.flush();
        mails.mail(account, SecretPurpose.INVITATION, null);
        audit.record(AuditEvent.of("identity.invited", "user", account.id().value())
                .detail("role", invitation.role())
                .detail("by", by));
        return account.id();
    }

    private UserAccount account(UserId id) {
        return accounts.find(id).orElseThrow(NotFound::new);
    }
}
