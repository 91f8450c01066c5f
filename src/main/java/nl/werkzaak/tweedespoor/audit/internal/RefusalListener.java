package nl.werkzaak.tweedespoor.audit.internal;

import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;

/** Records every call of a service that the caller's role does not allow; visitors without a login are left out. */
@Component
class RefusalListener {
    private final AuditTrail audit;
    private final CurrentActor currentActor;

    RefusalListener(AuditTrail audit, CurrentActor currentActor) {
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof MethodInvocation call
                && currentActor.get().isPresent()) {
            var method = call.getMethod();
            audit.recordSeparately(AuditEvent.of("service.refused", "service", null)
                    .detail("call", method.getDeclaringClass().getSimpleName() + "." + method.getName()));
        }
    }
}
