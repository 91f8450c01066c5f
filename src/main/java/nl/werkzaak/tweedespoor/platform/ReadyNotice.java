package nl.werkzaak.tweedespoor.platform;

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
    void tell() {
        LOG.info("The portal is ready at {} (Ctrl-C stops it)", portal.baseUrl());
    }
}
