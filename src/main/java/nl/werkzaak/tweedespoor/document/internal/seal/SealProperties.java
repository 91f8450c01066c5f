package nl.werkzaak.tweedespoor.document.internal.seal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The organisation's seal.
 *
 * @param keystore {@code PORTAL_SEAL_KEYSTORE}: a PKCS#12 file with one key; without it a test certificate is made
 * @param password {@code PORTAL_SEAL_PASSWORD}
 */
@ConfigurationProperties("portal.seal")
public record SealProperties(
        @Nullable Path keystore, @Nullable String password) {}
