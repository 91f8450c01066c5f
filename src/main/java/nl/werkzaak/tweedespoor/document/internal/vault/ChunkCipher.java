package nl.werkzaak.tweedespoor.document.internal.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a key per document. The key serves one document only, so a chunk's position is a nonce that never
 * repeats; the position and "is last" are authenticated, so chunks can neither be swapped, dropped nor added.
 */
final class ChunkCipher {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final UUID document;

    private ChunkCipher(SecretKey key, UUID document) {
        this.key = key;
        this.document = document;
    }

    static ChunkCipher fresh(UUID document) {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256, RANDOM);
            return new ChunkCipher(generator.generateKey(), document);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ChunkCipher unwrapped(byte[] wrapped, SecretKey master, String bound, UUID document)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, master, new GCMParameterSpec(TAG_BITS, wrapped, 0, NONCE));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        byte[] key = cipher.doFinal(wrapped, NONCE, wrapped.length - NONCE);
        return new ChunkCipher(new SecretKeySpec(key, "AES"), document);
    }

    /** @param bound what the row says of the document: with other words the key does not open */
    byte[] wrap(SecretKey master, String bound) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, master, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = cipher.doFinal(key.getEncoded());
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] encrypt(byte[] chunk, int seq, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, seq, last).doFinal(chunk);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] decrypt(byte[] chunk, int seq, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, seq, last).doFinal(chunk);
    }

    /**
     * @param into where the clear bytes go, from its start
     * @return how many there are
     */
    int decrypt(byte[] chunk, int seq, boolean last, byte[] into) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, seq, last).doFinal(chunk, 0, chunk.length, into, 0);
    }

    private Cipher cipher(int mode, int seq, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(NONCE - 4, seq).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(21)
                .putLong(document.getMostSignificantBits())
                .putLong(document.getLeastSignificantBits())
                .putInt(seq)
                .put((byte) (last ? 1 : 0))
                .array());
        return cipher;
    }
}
