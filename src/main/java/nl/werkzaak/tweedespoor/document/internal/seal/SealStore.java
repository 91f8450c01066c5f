package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key and its chain out of a PKCS#12 file. */
public record SealStore(PrivateKey key, List<X509Certificate> chain) {
    /** @throws IllegalStateException when the file is not there, or the password does not open it */
    public static SealStore read(Path file, @Nullable String password) {
        try {
            var secret = (password == null ? "" : password).toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), secret);
            var alias = Collections.list(store.aliases()).stream()
                    .filter(name -> isKey(store, name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The seal's keystore holds no key"));
            return new SealStore(
                    (PrivateKey) store.getKey(alias, secret),
                    Arrays.stream(store.getCertificateChain(alias))
                            .map(X509Certificate.class::cast)
                            .toList());
        } catch (IOException e) {
            throw new IllegalStateException("The seal's keystore cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's keystore cannot be used", e);
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
