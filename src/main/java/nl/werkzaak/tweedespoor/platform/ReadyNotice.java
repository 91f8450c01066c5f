package nl.werkzaak.tweedespoor.platform;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where to find it. */
@Component
class ReadyNotice {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final PortalProperties portal;

    ReadyNotice(PortalProperties portal) {
        this.portal = portal;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class);
        LOG.info("The portal is ready at {} (Ctrl-C stops it)", address(portal.baseUrl(), port));
    }

    /** The address people type; on this machine itself the port that it really listens on. */
    static String address(String baseUrl, @Nullable Integer port) {
        var address = URI.create(baseUrl);
        return port == null || !"localhost".equals(address.getHost())
                ? baseUrl
                : address.getScheme() + "://localhost:" + port;
    }
}
