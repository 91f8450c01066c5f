package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.werkzaak.tweedespoor.document.internal.vault.SecretFile;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The key and certificate chain that seal; from the configured keystore, else a test certificate of our own. */
@Component
@EnableConfigurationProperties(SealProperties.class)
public class SealKey {
    private final PrivateKey key;
    private final List<CertificateToken> chain;

    SealKey(SealProperties properties, @Value("${portal.data-dir:data}") Path dataDir, Clock clock) {
        try {
            Path file = properties.keystore();
            char[] password = (properties.password() == null ? "" : properties.password()).toCharArray();
            if (file == null) {
                file = dataDir.resolve("keys/seal-test.p12");
                password = SecretFile.random(dataDir.resolve("keys/seal-test.password"))
                        .toCharArray();
                if (!Files.exists(file)) {
                    create(file, password, clock);
                }
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
            String alias = Collections.list(store.aliases()).stream()
                    .filter(name -> isKey(store, name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The seal's keystore holds no key"));
            key = (PrivateKey) store.getKey(alias, password);
            chain = Arrays.stream(store.getCertificateChain(alias))
                    .map(certificate -> new CertificateToken((X509Certificate) certificate))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The seal's keystore cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's keystore cannot be used", e);
        }
    }

    PrivateKey key() {
        return key;
    }

    CertificateToken certificate() {
        return chain.getFirst();
    }

    List<CertificateToken> chain() {
        return chain;
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
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
