package nl.werkzaak.tweedespoor.site.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the open API guards itself.
 *
 * @param requestsPerMinute from one address; as many may come at once
 * @param behindProxy       the last address in X-Forwarded-For is the visitor's, since the portal's own proxy wrote it
 */
@ConfigurationProperties("portal.api")
record ApiSettings(
        @DefaultValue("3000") int requestsPerMinute,
        @DefaultValue("false") boolean behindProxy) {}
