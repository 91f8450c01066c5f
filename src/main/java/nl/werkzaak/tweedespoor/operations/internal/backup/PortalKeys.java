package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.SealCertificate;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import nl.werkzaak.tweedespoor.shared.KeyText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The keys that a portal with these settings uses: those given from outside, else the files in its data folder. A
 * backup holds the files; of the others it knows fingerprints only.
 *
 * @param vault given from outside, the present one first
 * @param identity given from outside
 * @param audit given from outside
 * @param seal the keystore given from outside
 */
public record PortalKeys(
        Path dataDir,
        List<String> vault,
        Optional<String> identity,
        Optional<String> audit,
        Optional<Path> seal,
        @Nullable String sealPassword) {
    static final String VAULT = "vault.key";
    /** There while the vault's key is being changed. */
    static final String FORMER_VAULT = "vault-former.key";

    static final String IDENTITY = "identity.key";
    static final String AUDIT = "audit.key";
    static final String SEAL = "seal-test.p12";
    static final String SEAL_PASSWORD = "seal-test.password";
    private static final String NONE = "";

    public static PortalKeys of(Environment settings) {
        var old = Binder.get(settings)
                .bind("portal.vault.old-keys", Bindable.listOf(String.class))
                .orElse(List.of());
        var vault = settings.getProperty("portal.vault.key", "");
        return new PortalKeys(
                Path.of(settings.getProperty("portal.data-dir", "data")),
                vault.isBlank()
                        ? List.of()
                        : Stream.concat(Stream.of(vault), old.stream())
                                .map(String::strip)
                                .filter(key -> !key.isEmpty())
                                .toList(),
                given(settings, "portal.identity.key"),
                given(settings, "portal.audit.key"),
                Optional.ofNullable(settings.getProperty("portal.seal.keystore"))
                        .filter(file -> !file.isBlank())
                        .map(Path::of),
                settings.getProperty("portal.seal.password"));
    }

    private static Optional<String> given(Environment settings, String name) {
        return Optional.of(settings.getProperty(name, "").strip()).filter(key -> !key.isEmpty());
    }

    KeyFiles files() {
        return new KeyFiles(dataDir);
    }

    /** The vault's keys, with what the files hold where none came from outside. */
    List<String> vaultKeys(Map<String, byte[]> files) {
        if (!vault.isEmpty()) {
            return vault;
        }
        var file = files.get(VAULT);
        if (file == null) {
            throw new OperationFailure("The key of the documents is not in this backup; set PORTAL_VAULT_KEY.");
        }
        var former = files.get(FORMER_VAULT);
        return former == null ? List.of(text(file)) : List.of(text(file), text(former));
    }

    /** Names the key of second factors without telling it. */
    String identityFingerprint(Map<String, byte[]> files) {
        return fingerprint(identity, files.get(IDENTITY));
    }

    /** Names the key of the audit trail without telling it. */
    String auditFingerprint(Map<String, byte[]> files) {
        return fingerprint(audit, files.get(AUDIT));
    }

    private static String fingerprint(Optional<String> given, byte @Nullable [] file) {
        if (given.isPresent()) {
            return fingerprint(KeyText.bytes(given.get()));
        }
        return file == null ? NONE : fingerprint(KeyText.bytes(text(file)));
    }

    private static String fingerprint(byte[] key) {
        return BackupWriter.hex(BackupWriter.sha256().digest(key)).substring(0, 16);
    }

    /** Names the certificate that seals; empty where there is none. */
    String sealFingerprint(Map<String, byte[]> files) throws IOException {
        if (seal.isPresent()) {
            return SealCertificate.read(seal.get(), sealPassword).fingerprint();
        }
        var store = files.get(SEAL);
        var password = files.get(SEAL_PASSWORD);
        if (store == null || password == null) {
            return NONE;
        }
        var copy = OwnFiles.temporary(Path.of(System.getProperty("java.io.tmpdir")));
        try {
            Files.write(copy, store);
            return SealCertificate.read(copy, text(password)).fingerprint();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).strip();
    }
}
