package nl.werkzaak.tweedespoor.identity;

import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle;
import nl.werkzaak.tweedespoor.identity.internal.LoginThrottle.Kind;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import org.springframework.stereotype.Component;

/** Keeps one address from making the portal send mail after mail. */
@Component
public class RequestLimit {
    private final LoginThrottle throttle;
    private final VisitorAddress visitors;

    RequestLimit(LoginThrottle throttle, VisitorAddress visitors) {
        this.throttle = throttle;
        this.visitors = visitors;
    }

    /** Counts one request of the current address; @throws Refusal when there were too many lately. */
    public void count() {
        var address = visitors.current().orElse("");
        if (throttle.isClosed(Kind.REQUEST, address)) {
            throw new Refusal("identity.too-many-requests");
        }
        throttle.failed(Kind.REQUEST, address);
    }
}
