package nl.werkzaak.tweedespoor.identity.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks for both factors on every navigation. Spring's rule sees HTTP requests only: a click inside a loaded page would
 * otherwise show a protected view to somebody who gave just the password.
 */
@Component
class FactorGate implements VaadinServiceInitListener {
    private final AccountStamps stamps;
    private final AuditTrail audit;

    FactorGate(AccountStamps stamps, AuditTrail audit) {
        this.stamps = stamps;
        this.audit = audit;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (target.isAnnotationPresent(AnonymousAllowed.class) || HasErrorParameter.class.isAssignableFrom(target)) {
            return;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var user = Factors.user(authentication);
        if (user.isEmpty()) {
            return; // navigation access control sends visitors to the login
        }
        if (!stamps.stillStands(user.get())) {
            event.forwardTo(LoginPaths.LOGIN.substring(1));
        } else if (!Factors.hasBoth(authentication)) {
            audit.recordSeparately(AuditEvent.of(
                    "identity.second-factor-missing", "user", user.get().id()));
            event.forwardTo(LoginPaths.CODE.substring(1));
        }
    }
}
