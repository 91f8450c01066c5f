package nl.werkzaak.tweedespoor.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the vault must do at the least: a row a chunk, its digest and AES-256-GCM, and nothing around them. */
final class BareVault {
    private static final int CHUNK = 512 * 1024;
    private static final int TAG_BITS = 128;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SecretKey key;
    private UUID id = UUID.randomUUID();
    private int chunks;

    private BareVault(JdbcTemplate jdbc, TransactionTemplate transaction, SecretKey key) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.key = key;
    }

    static BareVault in(JdbcTemplate jdbc, TransactionTemplate transaction) {
        jdbc.execute("CREATE TABLE bare_chunk (document_id UUID, seq INT, data MEDIUMBLOB,"
                + " PRIMARY KEY (document_id, seq)) ENGINE = InnoDB");
        try {
            var generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            return new BareVault(jdbc, transaction, generator.generateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param content whole chunks */
    void store(byte[] content) {
        id = UUID.randomUUID();
        chunks = content.length / CHUNK;
        transaction.executeWithoutResult(status -> {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                for (var seq = 0; seq < chunks; seq++) {
                    var piece = Arrays.copyOfRange(content, seq * CHUNK, (seq + 1) * CHUNK);
                    digest.update(piece);
                    jdbc.update(
                            "INSERT INTO bare_chunk (document_id, seq, data) VALUES (?, ?, ?)",
                            id,
                            seq,
                            cipher(Cipher.ENCRYPT_MODE, seq).doFinal(piece));
                }
                digest.digest();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void read(OutputStream out) throws IOException {
        try {
            for (var seq = 0; seq < chunks; seq++) {
                var data = jdbc.queryForObject(
                        "SELECT data FROM bare_chunk WHERE document_id = ? AND seq = ?", byte[].class, id, seq);
                out.write(cipher(Cipher.DECRYPT_MODE, seq).doFinal(data));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void clear() {
        jdbc.update("DELETE FROM bare_chunk");
    }

    private Cipher cipher(int mode, int seq) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        // the same key in every round: a nonce must not come back
        var nonce = ByteBuffer.allocate(12)
                .putLong(id.getLeastSignificantBits())
                .putInt(seq)
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
