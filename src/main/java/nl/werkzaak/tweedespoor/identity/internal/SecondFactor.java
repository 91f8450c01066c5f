package nl.werkzaak.tweedespoor.identity.internal;

import java.time.Clock;
import java.time.Duration;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle.Kind;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second step of every login: a code from a mail, or from an authenticator app once one is linked. */
@Service
@Transactional(readOnly = true)
public class SecondFactor {
    private static final int MAILS_PER_QUARTER = 6;
    private static final Duration BETWEEN_MAILS = Duration.ofSeconds(20);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final UserAccounts accounts;
    private final SecretMaker secrets;
    private final SecretMails mails;
    private final Totp totp;
    private final LoginThrottle throttle;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactor(
            UserAccounts accounts,
            SecretMaker secrets,
            SecretMails mails,
            Totp totp,
            LoginThrottle throttle,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.mails = mails;
        this.totp = totp;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    public enum Outcome {
        PASSED,
        WRONG,
        TOO_MANY
    }

    public boolean usesApp(UserId user) {
        return accounts.find(user).flatMap(UserAccount::totpSecret).isPresent();
    }

    /**
     * Mails a new code; quietly does nothing when one was just asked for or too many were. Codes asked before the last
     * login do not count: they are used up, and who logs in once more needs another.
     */
    @Transactional
    public void mailCode(UserId user) {
        var account = accounts.find(user).orElseThrow();
        var justAsked = asked(account, BETWEEN_MAILS) > 0;
        var many = asked(account, QUARTER) >= MAILS_PER_QUARTER;
        if (!justAsked && !many && !throttle.isClosed(Kind.SECOND_FACTOR, user.toString())) {
            mails.mail(account, SecretPurpose.LOGIN_CODE, null);
        }
    }

    private long asked(UserAccount account, Duration within) {
        var begin = clock.instant().minus(within);
        var since = account.lastLoginAt().filter(begin::isBefore).orElse(begin);
        return mails.askedSince(account, SecretPurpose.LOGIN_CODE, since);
    }

    /** Counts wrong codes per account, over resends and over new logins with the password. */
    @Transactional
    public Outcome verify(UserId user, String typed) {
        if (throttle.isClosed(Kind.SECOND_FACTOR, user.toString())) {
            return refuse(user, Outcome.TOO_MANY);
        }
        var account = accounts.find(user).orElseThrow();
        var code = typed.replaceAll("\\s", "");
        var right = code.matches("\\d{6}") && (totp.use(account, code) || secrets.useCode(account, code));
        if (!right) {
            var closed = throttle.failed(Kind.SECOND_FACTOR, user.toString());
            return refuse(user, closed ? Outcome.TOO_MANY : Outcome.WRONG);
        }
        throttle.succeeded(Kind.SECOND_FACTOR, user.toString());
        account.loggedIn(clock.instant());
        audit.recordFor(account.row().actor(), AuditEvent.of("identity.login", "user", user.value()));
        return Outcome.PASSED;
    }

    private Outcome refuse(UserId user, Outcome outcome) {
        audit.recordSeparately(AuditEvent.of("identity.login.code-refused", "user", user.value())
                .detail("outcome", outcome));
        return outcome;
    }
}
