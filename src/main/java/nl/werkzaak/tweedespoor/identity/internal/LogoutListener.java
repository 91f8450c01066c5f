package nl.werkzaak.tweedespoor.identity.internal;

import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Records that somebody logged out. */
@Component
class LogoutListener {
    private final AuditTrail audit;

    LogoutListener(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void loggedOut(LogoutSuccessEvent event) {
        Factors.user(event.getAuthentication())
                .ifPresent(user -> audit.recordFor(user.actor(), AuditEvent.of("identity.logout", "user", user.id())));
    }
}
