package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The layout of a backup file: magic word with the format's version, salt, key check, then frames of AES-256-GCM. A
 * frame's number is its nonce; header, number and "is last" are authenticated, so that no frame can be changed,
 * swapped, dropped or cut off unnoticed. The salt makes the key serve one file only.
 */
final class Sealing {
    /** Raised when an older portal could no longer read the file. */
    static final int FORMAT = 1;

    static final byte[] MAGIC = "TWEEDE-SPOOR-BACKUP".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 16;
    static final int CHECK = 16;
    static final int HEADER = MAGIC.length + 1 + SALT + CHECK;
    static final int FRAME = 64 * 1024;
    static final int TAG = 16;

    private static final int NONCE = 12;

    private Sealing() {}

    static byte[] header(byte[] salt, byte[] check) {
        return ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .put((byte) FORMAT)
                .put(salt)
                .put(check)
                .array();
    }

    static Cipher cipher(int mode, SecretKey key, byte[] header, long frame, boolean last)
            throws GeneralSecurityException {
        var nonce =
                ByteBuffer.allocate(NONCE).putLong(NONCE - Long.BYTES, frame).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }
}
