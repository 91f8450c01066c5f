package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Encrypts what is written, frame by frame; only {@link #close} makes the file whole. */
final class SealedOutput extends OutputStream {
    private final DataOutputStream out;
    private final byte[] header;
    private final SecretKey key;
    private final byte[] frame = new byte[Sealing.FRAME];
    private int filled;
    private long number;
    private boolean closed;

    SealedOutput(OutputStream file, BackupKey backupKey) throws IOException {
        var salt = new byte[Sealing.SALT];
        new SecureRandom().nextBytes(salt);
        var derived = backupKey.derive(salt);
        key = derived.key();
        header = Sealing.header(salt, derived.check());
        out = new DataOutputStream(file);
        out.write(header);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var from = offset;
        var left = length;
        while (left > 0) {
            if (filled == frame.length) {
                seal(false);
            }
            var part = Math.min(left, frame.length - filled);
            System.arraycopy(bytes, from, frame, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.close();
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            var cipher = Sealing.cipher(Cipher.ENCRYPT_MODE, key, header, number++, last);
            var sealed = cipher.doFinal(frame, 0, filled);
            out.writeInt(sealed.length);
            out.write(sealed);
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
