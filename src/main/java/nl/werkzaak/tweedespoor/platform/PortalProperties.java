package nl.werkzaak.tweedespoor.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the whole portal.
 *
 * @param dataDir where the embedded database and generated keys live
 * @param baseUrl the address people type, used in links in mails
 */
@ConfigurationProperties("portal")
public record PortalProperties(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("http://localhost:8080") String baseUrl) {}
