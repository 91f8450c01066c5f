package nl.werkzaak.tweedespoor.identity.internal;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor is whoever Spring Security holds, once both factors were passed and the account still stands. */
@Component
class SecurityCurrentActor implements CurrentActor {
    private final AccountStamps stamps;
    private final Clock clock;

    SecurityCurrentActor(AccountStamps stamps, Clock clock) {
        this.stamps = stamps;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Factors.hasBoth(authentication)
                ? Factors.user(authentication).filter(this::counts).map(PortalUser::actor)
                : Optional.empty();
    }

    @Override
    public Actor require() {
        return get().orElseThrow(() -> new AccessDeniedException("Both login factors are needed"));
    }

    @Override
    public <T> T runAs(Actor actor, Supplier<T> work) {
        var session = VaadinSession.getCurrent();
        // Vaadin's holder prefers the session's context over the thread's, so the session steps aside meanwhile.
        VaadinSession.setCurrent(null);
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication(actor));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }

    /** A stamp of −1 marks work in somebody's name, which no session can carry. */
    private boolean counts(PortalUser user) {
        return user.stamp() == -1 || stamps.stillStands(user);
    }

    private Authentication authentication(Actor actor) {
        return Factors.bothPassed(PortalUser.of(actor), clock.instant());
    }
}
