package nl.werkzaak.tweedespoor.document.internal.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.werkzaak.tweedespoor.shared.SecretFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The master keys by id; the first wraps, all unwrap. */
@Component
@EnableConfigurationProperties(VaultProperties.class)
public class VaultKeys {
    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;
    private final byte[] master;

    VaultKeys(VaultProperties properties, @Value("${portal.data-dir:data}") Path dataDir) {
        String key = properties.key();
        master = decode(key == null || key.isBlank() ? keyFile(VaultKeyFiles.present(dataDir)) : key);
        current = add(master);
        properties.oldKeys().forEach(old -> add(decode(old)));
        if (key == null || key.isBlank()) {
            VaultKeyFiles.former(dataDir).ifPresent(old -> add(decode(old)));
        }
    }

    String currentId() {
        return current;
    }

    SecretKey current() {
        return java.util.Objects.requireNonNull(keys.get(current));
    }

    /** @throws IllegalStateException when this portal was not given that key */
    SecretKey byId(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("Vault key " + id + " is not configured (portal.vault.old-keys)");
        }
        return key;
    }

    /** A key for another purpose, so that no key serves two. */
    public SecretKey derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String add(byte[] key) {
        String id = id(key);
        keys.put(id, new SecretKeySpec(key, "AES"));
        return id;
    }

    private static String id(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != 32) {
            throw new IllegalStateException("A vault key is 32 bytes in base64, not " + key.length);
        }
        return key;
    }

    private static String keyFile(Path file) {
        try {
            return SecretFile.random(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
