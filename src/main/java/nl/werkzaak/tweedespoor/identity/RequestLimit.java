package nl.werkzaak.tweedespoor.identity;

import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle;
import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle.Kind;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps one address from making the portal send mail after mail. */
@Component
public class RequestLimit {
    private final LoginThrottle throttle;

    RequestLimit(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    /** Counts one request of the current address; @throws Refusal when there were too many lately. */
    public void count() {
        var address = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
        if (throttle.isClosed(Kind.REQUEST, address)) {
            throw new Refusal("identity.too-many-requests");
        }
        throttle.failed(Kind.REQUEST, address);
    }
}
