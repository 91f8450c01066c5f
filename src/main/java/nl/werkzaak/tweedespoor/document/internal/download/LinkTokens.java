package nl.werkzaak.tweedespoor.document.internal.download;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import nl.werkzaak.tweedespoor.document.internal.vault.VaultKeys;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/**
 * Tokens that carry document, user and end, sealed with AES-GCM: nobody can read, make or change one, and no table
 * has to be purged. They never travel by mail, so they need no hash in the database.
 */
@Component
public class LinkTokens {
    static final Duration LIFE = Duration.ofMinutes(15);

    /** What a token says; whether it still counts is the caller's question. */
    record Claim(DocumentId document, UserId user, Instant until) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int CLAIM = 16 + 16 + 8;
    private static final int TAG = 16;

    private final SecretKey key;
    private final Clock clock;

    LinkTokens(VaultKeys keys, Clock clock) {
        this.key = keys.derived("document-links");
        this.clock = clock;
    }

    public String issue(DocumentId document, UserId user) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        ByteBuffer claim = ByteBuffer.allocate(CLAIM);
        put(claim, document.value());
        put(claim, user.value());
        claim.putLong(clock.instant().plus(LIFE).toEpochMilli());
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(claim.array());
            byte[] token = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for anything that this portal did not issue. */
    Optional<Claim> read(String token) {
        if (token.length() > 200) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != NONCE + CLAIM + TAG) {
                return Optional.empty();
            }
            ByteBuffer claim =
                    ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, bytes).doFinal(bytes, NONCE, CLAIM + TAG));
            return Optional.of(new Claim(
                    new DocumentId(uuid(claim)), new UserId(uuid(claim)), Instant.ofEpochMilli(claim.getLong())));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce, 0, NONCE));
        return cipher;
    }

    private static void put(ByteBuffer into, UUID id) {
        into.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
