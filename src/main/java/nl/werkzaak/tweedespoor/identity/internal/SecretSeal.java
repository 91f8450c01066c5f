package nl.werkzaak.tweedespoor.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.werkzaak.tweedespoor.shared.KeyText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what must be read again, such as the secret of an authenticator app: AES-256-GCM with the key of
 * {@code PORTAL_IDENTITY_KEY} (32 bytes, base64), else one made once in the data folder.
 */
@Component
public class SecretSeal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;

    private final SecretKeySpec key;

    SecretSeal(@Value("${portal.identity.key:}") String configured, @Value("${portal.data-dir:data}") Path dataDir) {
        var bytes = configured.isBlank() ? fromFile(dataDir) : KeyText.bytes(configured);
        if (bytes.length != 32) {
            throw new IllegalStateException("portal.identity.key must be 32 bytes in base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    public byte[] close(byte[] clear) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, clear);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of identity secrets does not fit", e);
        }
    }

    private static byte[] fromFile(Path dataDir) {
        try {
            var folder = Files.createDirectories(dataDir.resolve("keys"));
            var file = folder.resolve("identity.key");
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                RANDOM.nextBytes(bytes);
                Files.writeString(file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.CREATE_NEW);
                ownerOnly(file);
            }
            return KeyText.bytes(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ownerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
