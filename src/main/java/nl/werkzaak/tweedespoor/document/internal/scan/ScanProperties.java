package nl.werkzaak.tweedespoor.document.internal.scan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV's daemon listens.
 *
 * @param host without it nothing is scanned, and uploads say so
 * @param patience for one file, from the connection to the answer
 */
@ConfigurationProperties("portal.scan")
public record ScanProperties(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("60s") Duration patience) {
    boolean isSet() {
        return host != null && !host.isBlank();
    }
}
