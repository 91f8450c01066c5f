package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What opens a backup: a passphrase, made slow to guess by Argon2id (64 MiB, three rounds). */
public final class BackupKey {
    /** Fewer characters could be guessed by whoever finds the file. */
    public static final int SHORTEST = 16;

    private static final int MEMORY_KIB = 64 * 1024;
    private static final int ROUNDS = 3;

    private final byte[] passphrase;

    private BackupKey(String passphrase) {
        this.passphrase = passphrase.getBytes(StandardCharsets.UTF_8);
    }

    public static BackupKey of(String passphrase) {
        if (passphrase.strip().length() < SHORTEST) {
            throw new OperationFailure("PORTAL_BACKUP_KEY needs at least " + SHORTEST
                    + " characters; make one with: openssl rand -base64 32");
        }
        return new BackupKey(passphrase.strip());
    }

    /** The keys for one file. */
    Derived derive(byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(ROUNDS)
                .withParallelism(1)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var out = new byte[64];
        generator.generateBytes(passphrase, out);
        return new Derived(new SecretKeySpec(out, 0, 32, "AES"), check(Arrays.copyOfRange(out, 32, 64)));
    }

    private static byte[] check(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal("backup key check".getBytes(StandardCharsets.US_ASCII)), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param check stands in the file, so that a wrong key can be told from a damaged file */
    record Derived(SecretKey key, byte[] check) {}
}
