package nl.werkzaak.tweedespoor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.werkzaak.tweedespoor.shared.KeyText;
import nl.werkzaak.tweedespoor.shared.SecretFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What the trail is sealed with: {@code PORTAL_AUDIT_KEY} (32 bytes, base64), else one made once in the data folder.
 * Whoever can write in the database but does not have it, makes no row and no chain that fits (ADR 36).
 */
@Component
public final class AuditKey {
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    @Autowired
    AuditKey(@Value("${portal.audit.key:}") String configured, @Value("${portal.data-dir:data}") Path dataDir) {
        this(configured.isBlank() ? fromFile(dataDir.resolve("keys")) : KeyText.bytes(configured));
    }

    AuditKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("portal.audit.key must be 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** For commands that run beside the portal. */
    public static AuditKey of(Environment settings) {
        return new AuditKey(
                settings.getProperty("portal.audit.key", ""), Path.of(settings.getProperty("portal.data-dir", "data")));
    }

    byte[] mac(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fromFile(Path folder) {
        try {
            return KeyText.bytes(SecretFile.random(folder.resolve("audit.key")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
