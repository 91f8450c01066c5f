package nl.werkzaak.tweedespoor.document.internal.seal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation's seal.
 *
 * @param keystore {@code PORTAL_SEAL_KEYSTORE}: a PKCS#12 file with one key; without it a test certificate is made
 * @param password {@code PORTAL_SEAL_PASSWORD}
 * @param formerCertificates {@code PORTAL_SEAL_FORMER_CERTIFICATES}: files with the certificates of before, PEM or DER;
 *     what they sealed stays ours
 * @param tsaUrl {@code PORTAL_SEAL_TSA_URL}: a time-stamp authority (RFC 3161); without it seals are of level B
 * @param tsaCertificates {@code PORTAL_SEAL_TSA_CERTIFICATES}: files with the certificates of that authority, PEM or DER;
 *     without them a time-stamp proves no time
 * @param tsaSeconds {@code PORTAL_SEAL_TSA_SECONDS}: how long a seal waits for the authority
 */
@ConfigurationProperties("portal.seal")
public record SealProperties(
        @Nullable Path keystore,
        @Nullable String password,
        @DefaultValue List<Path> formerCertificates,
        @Nullable URI tsaUrl,
        @DefaultValue List<Path> tsaCertificates,
        @DefaultValue("5") int tsaSeconds) {

    /** Neither a certificate of our own nor a time-stamp authority. */
    static final SealProperties NONE = new SealProperties(null, null, List.of(), null, List.of(), 5);
}
