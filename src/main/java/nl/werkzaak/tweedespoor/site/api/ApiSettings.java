package nl.werkzaak.tweedespoor.site.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the open API guards itself.
 *
 * @param requestsPerMinute from one address; as many may come at once
 */
@ConfigurationProperties("portal.api")
record ApiSettings(@DefaultValue("3000") int requestsPerMinute) {}
