package nl.werkzaak.tweedespoor.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.stereotype.Component;

/** Where each step of the login leads; the reason of a refusal goes along as one word. */
@Component
class LoginOutcomes {
    private final SecondFactor secondFactor;
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    LoginOutcomes(SecondFactor secondFactor) {
        this.secondFactor = secondFactor;
    }

    void passwordPassed(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = Factors.user(authentication).orElseThrow();
        if (!secondFactor.usesApp(user.userId())) {
            secondFactor.mailCode(user.userId());
        }
        redirect.sendRedirect(request, response, LoginPaths.CODE);
    }

    void passwordFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect.sendRedirect(request, response, LoginPaths.LOGIN + "?" + passwordReason(failure));
    }

    void codeFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var target = failure instanceof AuthenticationCredentialsNotFoundException
                ? LoginPaths.LOGIN
                : LoginPaths.CODE + (failure instanceof LockedException ? "?locked" : "?error");
        redirect.sendRedirect(request, response, target);
    }

    /** A form that stood open too long, or was not ours: back to a fresh one, with a word of explanation. */
    void formStale(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (request.getServletPath().startsWith(LoginPaths.LOGIN)) {
            redirect.sendRedirect(request, response, LoginPaths.LOGIN + "?expired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String passwordReason(AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return "locked";
        }
        if (failure instanceof DisabledException) {
            return UserStatus.BLOCKED.name().equals(failure.getMessage()) ? "blocked" : "unconfirmed";
        }
        return "error";
    }
}
