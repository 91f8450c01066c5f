package nl.werkzaak.tweedespoor.identity.internal;

import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle.Kind;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first factor. An unknown address costs the same time and gives the same answer as a wrong password; that an
 * account is not active shows only to who knows its password.
 */
@Component
public class PasswordLogin implements AuthenticationProvider {
    private final UserAccounts accounts;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final VisitorAddress visitors;
    private final AuditTrail audit;
    private final Clock clock;
    private final String nobodysHash;

    PasswordLogin(
            UserAccounts accounts,
            PasswordEncoder encoder,
            LoginThrottle throttle,
            VisitorAddress visitors,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.visitors = visitors;
        this.audit = audit;
        this.clock = clock;
        this.nobodysHash = encoder.encode(java.util.UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = attempt.getName();
        var address = visitors.current().orElse("");
        if (throttle.isClosed(Kind.ACCOUNT, key(typed)) || throttle.isClosed(Kind.ADDRESS, address)) {
            audit.recordSeparately(AuditEvent.of("identity.login.throttled", "user", null));
            throw new LockedException("Too many failures");
        }
        var account = find(typed);
        var hash = account == null ? nobodysHash : account.passwordHash().orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (account == null || !matches || account.passwordHash().isEmpty()) {
            throttle.failed(Kind.ACCOUNT, key(typed));
            throttle.failed(Kind.ADDRESS, address);
            audit.recordSeparately(AuditEvent.of(
                    "identity.login.refused",
                    "user",
                    account == null ? null : account.id().value()));
            throw new BadCredentialsException("Wrong");
        }
        if (!account.is(UserStatus.ACTIVE)) {
            audit.recordSeparately(AuditEvent.of(
                            "identity.login.not-active", "user", account.id().value())
                    .detail("status", account.status()));
            throw new DisabledException(account.status().name());
        }
        throttle.succeeded(Kind.ACCOUNT, key(typed));
        return Factors.passwordPassed(PortalUser.of(account), clock.instant());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private @Nullable UserAccount find(String typed) {
        try {
            return accounts.find(EmailAddress.parse(typed)).orElse(null);
        } catch (Refusal noAddress) {
            return null;
        }
    }

    private static String key(String typed) {
        return typed.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
