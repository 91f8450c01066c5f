package nl.werkzaak.tweedespoor.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the page that checks documents guards itself.
 *
 * @param perMinute files and numbers together, from one address; as many may come at once
 */
@ConfigurationProperties("portal.check")
public record CheckSettings(@DefaultValue("20") int perMinute) {}
