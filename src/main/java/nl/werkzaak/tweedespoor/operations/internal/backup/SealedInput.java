package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;

/** Decrypts a backup frame by frame; gives out nothing that was changed. */
final class SealedInput extends InputStream {
    private final InputStream in;
    private final byte[] header;
    private final SecretKey key;
    private byte[] next;
    private byte[] frame = new byte[0];
    private int read;
    private long number;

    /** @throws OperationFailure when it is no backup, of a later format, or sealed with another key */
    SealedInput(InputStream file, BackupKey backupKey) throws IOException {
        in = file;
        header = in.readNBytes(Sealing.HEADER);
        if (header.length < Sealing.HEADER || !startsWith(header, Sealing.MAGIC)) {
            throw new OperationFailure("This file is no backup of the portal.");
        }
        var format = header[Sealing.MAGIC.length];
        if (format != Sealing.FORMAT) {
            throw new OperationFailure("This backup has format " + format + "; this portal reads format "
                    + Sealing.FORMAT + ". Use the portal that made it, or a newer one.");
        }
        var salt = Arrays.copyOfRange(header, Sealing.MAGIC.length + 1, Sealing.HEADER - Sealing.CHECK);
        var derived = backupKey.derive(salt);
        var check = Arrays.copyOfRange(header, Sealing.HEADER - Sealing.CHECK, Sealing.HEADER);
        if (!MessageDigest.isEqual(check, derived.check())) {
            throw new OperationFailure(
                    "This key does not open the backup. Give the PORTAL_BACKUP_KEY it was made with.");
        }
        key = derived.key();
        next = sealed();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (read == frame.length) {
            if (next.length == 0) {
                return -1;
            }
            open();
        }
        var part = Math.min(length, frame.length - read);
        System.arraycopy(frame, read, bytes, offset, part);
        read += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The frame after which no other comes must say that it is the last. */
    private void open() throws IOException {
        var current = next;
        next = sealed();
        try {
            frame = Sealing.cipher(Cipher.DECRYPT_MODE, key, header, number++, next.length == 0)
                    .doFinal(current);
            read = 0;
        } catch (GeneralSecurityException e) {
            throw damaged(e);
        }
    }

    /** Empty at the end of the file. */
    private byte[] sealed() throws IOException {
        var length = in.readNBytes(Integer.BYTES);
        if (length.length == 0) {
            return length;
        }
        var size = length.length < Integer.BYTES ? 0 : ByteBuffer.wrap(length).getInt();
        if (size < Sealing.TAG || size > Sealing.FRAME + Sealing.TAG) {
            throw damaged(null);
        }
        var sealed = in.readNBytes(size);
        if (sealed.length < size) {
            throw damaged(null);
        }
        return sealed;
    }

    static OperationFailure damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        var words = "The backup is cut off or was changed; it cannot be used.";
        return cause == null ? new OperationFailure(words) : new OperationFailure(words, cause);
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
