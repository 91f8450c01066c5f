package nl.werkzaak.tweedespoor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.werkzaak.tweedespoor.shared.KeyText;
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

    /** Whole or not at all: another portal may start on the same folder. */
    private static byte[] fromFile(Path folder) {
        try {
            var file = Files.createDirectories(folder).resolve("audit.key");
            if (!Files.exists(file)) {
                var bytes = new byte[LENGTH];
                new SecureRandom().nextBytes(bytes);
                var part = Files.createTempFile(folder, "audit", ".part");
                if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(part, Base64.getEncoder().encodeToString(bytes));
                try {
                    Files.createLink(file, part);
                } catch (FileAlreadyExistsException first) {
                    // The other one's key counts.
                } finally {
                    Files.delete(part);
                }
            }
            return KeyText.bytes(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
