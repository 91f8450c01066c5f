package nl.werkzaak.tweedespoor.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.internal.AccountStamps;
import nl.werkzaak.tweedespoor.identity.internal.OneTimeSecret;
import nl.werkzaak.tweedespoor.identity.internal.SecretMails;
import nl.werkzaak.tweedespoor.identity.internal.SecretMaker;
import nl.werkzaak.tweedespoor.identity.internal.SecretPurpose;
import nl.werkzaak.tweedespoor.identity.internal.UserAccount;
import nl.werkzaak.tweedespoor.identity.internal.UserAccounts;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registering, confirming and getting back in: open to everybody, and therefore silent about who has an account. The
 * answer always goes by mail.
 */
@Service
@Transactional
public class Accounts {
    private final UserAccounts accounts;
    private final SecretMaker secrets;
    private final SecretMails mails;
    private final PasswordEncoder encoder;
    private final ObjectProvider<ConfirmationStep> steps;
    private final AccountStamps stamps;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            UserAccounts accounts,
            SecretMaker secrets,
            SecretMails mails,
            PasswordEncoder encoder,
            ObjectProvider<ConfirmationStep> steps,
            AccountStamps stamps,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.mails = mails;
        this.encoder = encoder;
        this.steps = steps;
        this.stamps = stamps;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A registration on its way to confirmation. */
    public record Registered(UserId user, UUID registration) {}

    /**
     * Starts a registration, or mails the owner of an existing account that it exists. The caller shows the same in
     * both cases; the password is hashed in both, so that they take the same time.
     */
    public Optional<Registered> register(NewAccount data) {
        var hash = encoder.encode(data.password());
        var existing = accounts.find(data.email());
        if (existing.filter(account -> !account.is(UserStatus.UNCONFIRMED)).isPresent()) {
            tellItExists(existing.get());
            return Optional.empty();
        }
        var account = existing.orElseGet(
                () -> accounts.save(UserAccount.registered(data.email(), data.name(), data.locale(), clock.instant())));
        account.rename(data.name(), account.phone().orElse(null));
        accounts.flush();
        var secret = mails.mail(account, SecretPurpose.CONFIRM_EMAIL, hash);
        audit.recordFor(account.row().actor(), event("identity.registered", account));
        return Optional.of(new Registered(account.id(), secret.id()));
    }

    @Transactional(readOnly = true)
    public LinkState state(String token) {
        return secrets.byToken(token)
                .map(secret -> secret.isUsable(clock.instant())
                        ? LinkState.GOOD
                        : secret.wasUsed() ? LinkState.USED : LinkState.EXPIRED)
                .orElse(LinkState.EXPIRED);
    }

    /** Makes the account active and runs what depends on it, such as making the employer. */
    public LinkState confirm(String token) {
        var found = secrets.byToken(token).filter(secret -> secret.is(SecretPurpose.CONFIRM_EMAIL));
        var state = state(token);
        if (found.isEmpty() || state != LinkState.GOOD) {
            return found.isEmpty() ? LinkState.EXPIRED : state;
        }
        var secret = found.get();
        var account = accounts.find(secret.user()).orElseThrow();
        if (!account.is(UserStatus.UNCONFIRMED)) {
            return LinkState.USED;
        }
        account.confirm(secret.passwordHash().orElseThrow());
        secret.use(clock.instant());
        secrets.endAll(account, SecretPurpose.CONFIRM_EMAIL);
        accounts.flush();
        steps.orderedStream().forEach(step -> step.onConfirmed(account.id(), secret.id()));
        audit.record(event("identity.confirmed", account));
        return LinkState.GOOD;
    }

    /** Mails a link to choose a new password, if there is an account that may have one. */
    public void askReset(EmailAddress email) {
        accounts.find(email).ifPresent(account -> {
            switch (account.status()) {
                case ACTIVE -> mails.mail(account, SecretPurpose.RESET_PASSWORD, null);
                case INVITED -> mails.mail(account, SecretPurpose.INVITATION, null);
                case UNCONFIRMED, BLOCKED -> {}
            }
            audit.record(event("identity.reset-asked", account));
        });
    }

    /** Sets the password by the link of a reset or an invitation; open sessions of the account end. */
    public LinkState choosePassword(String token, String password) {
        var found = secrets.byToken(token)
                .filter(secret -> secret.is(SecretPurpose.RESET_PASSWORD) || secret.is(SecretPurpose.INVITATION));
        var state = state(token);
        if (found.isEmpty() || state != LinkState.GOOD) {
            return found.isEmpty() ? LinkState.EXPIRED : state;
        }
        var account = accounts.find(found.get().user()).orElseThrow();
        PasswordRules.check(password, account.email().value(), account.name());
        return setPassword(account, found.get(), password);
    }

    private LinkState setPassword(UserAccount account, OneTimeSecret secret, String password) {
        var hash = encoder.encode(password);
        switch (account.status()) {
            case INVITED -> account.confirm(hash);
            case ACTIVE -> account.changePassword(hash);
            case UNCONFIRMED, BLOCKED -> throw new Refusal("identity.link.expired");
        }
        secret.use(clock.instant());
        secrets.endAll(account, SecretPurpose.RESET_PASSWORD);
        secrets.endAll(account, SecretPurpose.INVITATION);
        stamps.forget(account.id().value());
        audit.record(event("identity.password-chosen", account));
        return LinkState.GOOD;
    }

    private void tellItExists(UserAccount account) {
        outbox.enqueue(new OutgoingMail(
                "account-exists:" + Ids.next(),
                account.email(),
                account.locale(),
                "account-exists",
                Map.of("link", "/login")));
        audit.record(event("identity.registered-again", account));
    }

    private static AuditEvent event(String action, UserAccount account) {
        return AuditEvent.of(action, "user", account.id().value());
    }
}
