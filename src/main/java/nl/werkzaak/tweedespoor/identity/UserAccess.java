package nl.werkzaak.tweedespoor.identity;

import java.util.Set;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.internal.AccountStamps;
import nl.werkzaak.tweedespoor.identity.internal.UserAccount;
import nl.werkzaak.tweedespoor.identity.internal.UserAccounts;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an admin gives and takes from other accounts. Every change ends the person's sessions at the next click. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class UserAccess {
    private final UserAccounts accounts;
    private final AccountStamps stamps;
    private final CurrentActor currentActor;
    private final AuditTrail audit;

    UserAccess(UserAccounts accounts, AccountStamps stamps, CurrentActor currentActor, AuditTrail audit) {
        this.accounts = accounts;
        this.stamps = stamps;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** Refuses new sessions until it is undone. */
    public void block(UserId id) {
        refuseOwn(id, "identity.users.not-yourself");
        change(id, UserAccount::block, AuditEvent.of("identity.blocked", "user", id.value()));
    }

    public void unblock(UserId id) {
        change(id, UserAccount::unblock, AuditEvent.of("identity.unblocked", "user", id.value()));
    }

    /** Gives a colleague a role and permissions; employers and employees keep theirs. */
    public void assign(UserId id, Role role, Set<Permission> permissions) {
        if (role == Role.COACH && !permissions.isEmpty()) {
            throw new Refusal("identity.users.no-permissions").at("permissions");
        }
        var event = AuditEvent.of("identity.permitted", "user", id.value())
                .detail("role", role)
                .detail("permissions", permissions);
        change(
                id,
                account -> {
                    if (account.role() != role) {
                        refuseOwn(id, "identity.users.not-own-role");
                    }
                    account.serveAs(role);
                    account.permit(permissions);
                },
                event);
    }

    /** For who lost the phone: the app is unlinked, and the next login asks for a code by mail. */
    public void resetSecondFactor(UserId id) {
        change(
                id,
                account -> {
                    if (account.totpSecret().isEmpty()) {
                        throw new Refusal("identity.users.no-app");
                    }
                    account.dropTotp();
                    account.endSessions();
                },
                AuditEvent.of("identity.factor-reset", "user", id.value()));
    }

    /** For a stolen laptop. */
    public void endSessions(UserId id) {
        refuseOwn(id, "identity.users.own-sessions");
        change(id, UserAccount::endSessions, AuditEvent.of("identity.sessions-ended", "user", id.value()));
    }

    private void change(UserId id, Consumer<UserAccount> verb, AuditEvent event) {
        currentActor.require();
        verb.accept(accounts.find(id).orElseThrow(NotFound::new));
        stamps.forget(id.value());
        audit.record(event);
    }

    /** So that an admin always remains. */
    private void refuseOwn(UserId id, String key) {
        if (currentActor.require().id().equals(id)) {
            throw new Refusal(key);
        }
    }
}
