package nl.werkzaak.tweedespoor.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.werkzaak.tweedespoor.identity.internal.SecondFactor.Outcome;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the posted code of the person who has passed the password in this session. */
final class SecondFactorFilter extends AbstractAuthenticationProcessingFilter {
    private final SecondFactor secondFactor;
    private final Clock clock;

    SecondFactorFilter(SecondFactor secondFactor, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, LoginPaths.CODE), attempt -> attempt);
        this.secondFactor = secondFactor;
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var current = SecurityContextHolder.getContext().getAuthentication();
        var user = Factors.user(current)
                .filter(known -> Factors.hasPassword(current))
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("The password comes first"));
        var code = request.getParameter("code");
        return switch (secondFactor.verify(user.userId(), code == null ? "" : code)) {
            case Outcome.PASSED -> Factors.bothPassed(user, clock.instant());
            case Outcome.WRONG -> throw new BadCredentialsException("Wrong code");
            case Outcome.TOO_MANY -> throw new LockedException("Too many codes");
        };
    }
}
