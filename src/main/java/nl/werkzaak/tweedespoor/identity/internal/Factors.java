package nl.werkzaak.tweedespoor.identity.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** The two factors every role needs, and the authentications that carry them. */
public final class Factors {
    private Factors() {}

    /** After the password: somebody we know, who may see nothing yet. */
    public static Authentication passwordPassed(PortalUser user, Instant now) {
        return authentication(user, factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, now));
    }

    /** After the code, from a mail or an authenticator app. */
    public static Authentication bothPassed(PortalUser user, Instant now) {
        return authentication(
                user,
                factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, now),
                factor(FactorGrantedAuthority.OTT_AUTHORITY, now));
    }

    public static Optional<PortalUser> user(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    public static boolean hasPassword(@Nullable Authentication authentication) {
        return has(authentication, FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    public static boolean hasBoth(@Nullable Authentication authentication) {
        return hasPassword(authentication) && has(authentication, FactorGrantedAuthority.OTT_AUTHORITY);
    }

    private static boolean has(@Nullable Authentication authentication, String factor) {
        return user(authentication).isPresent()
                && authentication != null
                && authentication.isAuthenticated()
                && authentication.getAuthorities().stream().anyMatch(granted -> factor.equals(granted.getAuthority()));
    }

    private static Authentication authentication(PortalUser user, GrantedAuthority... factors) {
        var authorities = new ArrayList<>(user.roleAuthorities());
        authorities.addAll(java.util.List.of(factors));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    private static GrantedAuthority factor(String authority, Instant now) {
        return FactorGrantedAuthority.withAuthority(authority).issuedAt(now).build();
    }
}
