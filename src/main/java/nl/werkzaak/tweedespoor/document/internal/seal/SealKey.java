package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.SecretFile;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The key and certificate chain that seal; from the configured keystore, else a test certificate of our own. Beside them
 * the certificates of before, whose seals stay ours.
 */
@Component
@EnableConfigurationProperties(SealProperties.class)
public class SealKey {
    private final PrivateKey key;
    private final List<CertificateToken> chain;
    private final List<X509Certificate> former;

    SealKey(SealProperties properties, @Value("${portal.data-dir:data}") Path dataDir, Clock clock) {
        var configured = properties.keystore();
        var store = configured == null ? ownStore(dataDir, clock) : SealStore.read(configured, properties.password());
        key = store.key();
        chain = store.chain().stream().map(CertificateToken::new).toList();
        former = CertificateFiles.read(properties.formerCertificates());
    }

    PrivateKey key() {
        return key;
    }

    public CertificateToken certificate() {
        return chain.getFirst();
    }

    List<CertificateToken> chain() {
        return chain;
    }

    /** What seals now, and what sealed before. */
    List<X509Certificate> own() {
        return Stream.concat(Stream.of(certificate().getCertificate()), former.stream())
                .toList();
    }

    private static SealStore ownStore(Path dataDir, Clock clock) {
        try {
            var file = dataDir.resolve("keys/seal-test.p12");
            var password = SecretFile.random(dataDir.resolve("keys/seal-test.password"));
            if (!Files.exists(file)) {
                create(file, password.toCharArray(), clock);
            }
            return SealStore.read(file, password);
        } catch (IOException e) {
            throw new UncheckedIOException("The seal's keystore cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's keystore cannot be used", e);
        }
    }

    private static void create(Path file, char[] password, Clock clock) throws IOException, GeneralSecurityException {
        try {
            SecretFile.create(file, TestCertificate.keystore(password, clock.instant()));
            LoggerFactory.getLogger(SealKey.class)
                    .warn("Made a test certificate for the seal in {}; set PORTAL_SEAL_KEYSTORE in production", file);
        } catch (FileAlreadyExistsException e) {
            // Another portal on the same folder was first: its certificate counts.
        }
    }
}
