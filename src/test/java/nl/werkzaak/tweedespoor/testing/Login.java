package nl.werkzaak.tweedespoor.testing;

import java.util.UUID;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.internal.Factors;
import nl.werkzaak.tweedespoor.identity.internal.PortalUser;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a test act as somebody, with the same authentication that a real login leaves in the session. */
@Component
public class Login {
    private final JdbcClient jdbc;
    private final PortalClock clock;

    Login(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** This thread acts as the user, with both factors, until {@link #out}. */
    public void as(UserRow user) {
        put(Factors.bothPassed(principal(user), clock.instant()));
    }

    /** This thread acts as a user who has given the password only. */
    public void withPasswordOnly(UserRow user) {
        put(Factors.passwordPassed(principal(user), clock.instant()));
    }

    public void out() {
        SecurityContextHolder.clearContext();
    }

    /** Does the work as the user and gives the thread back as it was. */
    public <T> T as(UserRow user, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            as(user);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(UserRow user, Runnable work) {
        as(user, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private PortalUser principal(UserRow user) {
        var stamp = jdbc.sql("SELECT stamp FROM user_account WHERE id = :id")
                .param("id", (UUID) user.id().value())
                .query(Integer.class)
                .single();
        return PortalUser.of(user, stamp);
    }

    private static void put(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
