package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.WithoutTriggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class VaultTest {
    private static final int CHUNK = 512 * 1024;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WithoutTriggers triggers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DataSource database;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17})
    void givesBackWhatWasPutIn(int size) throws Exception {
        byte[] bytes = bytes(size);
        DocumentId id = store(bytes);

        assertThat(open(id)).isEqualTo(bytes);
        DocumentRow row = vault.row(id);
        assertThat(row.size()).isEqualTo(size);
        assertThat(row.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    private final List<DocumentId> stored = new ArrayList<>();

    /** What was tampered with must not stay for others to find. */
    @AfterEach
    void takeThemOut() {
        stored.forEach(id ->
                jdbc.sql("DELETE FROM document WHERE id = ?").param(id.value()).update());
    }

    @Test
    void keepsNothingReadableInTheDatabase() throws Exception {
        byte[] secret = "Het verslag van M. de V. ".repeat(100).getBytes(StandardCharsets.UTF_8);
        DocumentId id = store(secret);

        byte[] stored = jdbc.sql("SELECT data FROM document_chunk WHERE document_id = ?")
                .param(id.value())
                .query((rs, n) -> rs.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("verslag");
        assertThat(store(secret)).isNotEqualTo(id);
    }

    @Test
    void noticesAChangedByte() throws Exception {
        DocumentId id = store(bytes(2 * CHUNK));
        tamper(
                "UPDATE document_chunk SET data = INSERT(data, 100, 1, CHAR(ASCII(SUBSTRING(data, 100, 1)) ^ 1))"
                        + " WHERE document_id = ? AND seq = 1",
                id.value());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> vault.openTo(id, out)).isInstanceOf(TamperedDocument.class);
        assertThat(out.size()).isEqualTo(CHUNK);
    }

    @Test
    void noticesAMissingSwappedOrForeignChunk() throws Exception {
        DocumentId missing = store(bytes(2 * CHUNK));
        tamper("DELETE FROM document_chunk WHERE document_id = ? AND seq = 1", missing.value());
        DocumentId swapped = store(bytes(2 * CHUNK));
        tamper("UPDATE document_chunk SET seq = 2 WHERE document_id = ? AND seq = 0", swapped.value());
        tamper("UPDATE document_chunk SET seq = seq - 1 WHERE document_id = ? ORDER BY seq", swapped.value());
        DocumentId foreign = store(bytes(10));
        tamper(
                "UPDATE document_chunk SET data = (SELECT data FROM (SELECT data FROM document_chunk"
                        + " WHERE document_id = ?) other) WHERE document_id = ?",
                store(bytes(10)).value(),
                foreign.value());

        for (DocumentId id : new DocumentId[] {missing, swapped, foreign}) {
            assertThatThrownBy(() -> open(id)).isInstanceOf(TamperedDocument.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employer_id = (SELECT max(id) FROM employer WHERE id <> employer_id)",
                "subject_id = UUID()",
                "kind = 'AGREEMENT'",
                "size = size - 1",
                "sha256 = REVERSE(sha256)",
                "title = 'iets anders'",
                "scan = 'CLEAN'",
                "scan = 'NOT_SCANNED'",
                "created_at = created_at - INTERVAL 1 YEAR"
            })
    void noticesARowThatSaysSomethingElse(String change) throws Exception {
        DocumentId id = store(bytes(1000));
        triggers.update("document", "UPDATE document SET " + change + " WHERE id = ?", id.value());

        assertThatThrownBy(() -> open(id)).isInstanceOf(TamperedDocument.class);
    }

    /** Who has all rights in the database frees no virus, and passes nothing off as the portal's own. */
    @ParameterizedTest
    @ValueSource(strings = {"CLEAN", "OWN", "NOT_SCANNED"})
    void keepsAVirusClosedWhateverItsRowSays(String said) throws Exception {
        DocumentId id = vault.store(report().scanned(ScanStatus.INFECTED), new ByteArrayInputStream(bytes(9)));
        stored.add(id);
        triggers.update("document", "UPDATE document SET scan = ? WHERE id = ?", said, id.value());

        assertThatThrownBy(() -> open(id)).isInstanceOf(TamperedDocument.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE document SET title = 'iets anders' WHERE id = ?",
                "UPDATE document SET size = 1 WHERE id = ?",
                "UPDATE document SET sha256 = REVERSE(sha256) WHERE id = ?",
                "UPDATE document SET wrapped_key = '' WHERE id = ?",
                "UPDATE document SET kind = 'AGREEMENT' WHERE id = ?",
                "UPDATE document SET employer_id = (SELECT max(id) FROM employer WHERE id <> employer_id) WHERE id = ?",
                "UPDATE document SET scan = 'NOT_SCANNED' WHERE id = ?",
                "UPDATE document SET created_at = created_at - INTERVAL 1 DAY WHERE id = ?",
                "UPDATE document_chunk SET data = '' WHERE document_id = ?",
                "UPDATE document_chunk SET seq = 7 WHERE document_id = ?",
                "DELETE FROM document_chunk WHERE document_id = ?"
            })
    void isNeverOverwritten(String statement) {
        DocumentId id = store(bytes(1000));

        assertThatThrownBy(() -> jdbc.sql(statement).param(id.value()).update())
                .hasMessageContaining("A document is never overwritten");
    }

    /** What the portal and its commands do themselves. */
    @Test
    void takesANewWrappingOfItsKeyAndTheWordOfTheScanner() throws Exception {
        DocumentId id = vault.store(report().scanned(ScanStatus.WAITING), new ByteArrayInputStream(bytes(9)));
        stored.add(id);

        assertThat(jdbc.sql("UPDATE document SET key_id = 'other', wrapped_key = 'x' WHERE id = ?")
                        .param(id.value())
                        .update())
                .isEqualTo(1);
        assertThat(jdbc.sql("UPDATE document SET scan = 'CLEAN' WHERE id = ?")
                        .param(id.value())
                        .update())
                .isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql("UPDATE document SET scan = 'INFECTED' WHERE id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("A document is never overwritten");
    }

    private void tamper(String statement, Object... values) {
        triggers.update("document_chunk", statement, values);
    }

    @Test
    void streamsADocumentThatWouldNotFitInMemoryTwice() throws Exception {
        long size = 192L * 1024 * 1024;
        long before = usedMemory();
        DocumentId id = vault.store(report(), new Pattern(size));
        long[] seen = new long[2];
        vault.openTo(id, new OutputStream() {
            @Override
            public void write(int b) {
                seen[0]++;
            }

            @Override
            public void write(byte[] chunk, int from, int length) {
                seen[0] += length;
                if (seen[0] == size / 2) {
                    seen[1] = usedMemory() - before;
                }
            }
        });

        assertThat(seen[0]).isEqualTo(size);
        assertThat(seen[1]).as("bytes held half-way").isLessThan(48L * 1024 * 1024);
        jdbc.sql("DELETE FROM document WHERE id = ?").param(id.value()).update();
    }

    /** Fifty who read slowly would else take all connections of the portal. */
    @Test
    void holdsNoConnectionWhileSomebodyReads() throws Exception {
        DocumentId id = store(bytes(2 * CHUNK));
        List<Object> held = new ArrayList<>();
        vault.openTo(id, new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void write(byte[] chunk, int from, int length) {
                held.add(TransactionSynchronizationManager.hasResource(database)
                        || TransactionSynchronizationManager.isSynchronizationActive());
            }
        });

        assertThat(held).containsExactly(false, false);
    }

    @Test
    void leavesNothingWhenTheTransactionFails() {
        DocumentId[] id = new DocumentId[1];
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    id[0] = store(bytes(CHUNK + 1));
                    throw new IllegalStateException("the order failed");
                }))
                .hasMessage("the order failed");

        assertThat(vault.find(id[0])).isEmpty();
        assertThatThrownBy(() -> open(id[0])).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("SELECT count(*) FROM document_chunk WHERE document_id = ?")
                        .param(id[0].value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private DocumentId store(byte[] bytes) {
        try {
            var id = vault.store(report(), new ByteArrayInputStream(bytes));
            stored.add(id);
            return id;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private byte[] open(DocumentId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        vault.openTo(id, out);
        return out.toByteArray();
    }

    private NewDocument report() {
        return NewDocument.pdf(
                SomeEmployer.in(jdbc),
                DocumentKind.PROGRESS_REPORT,
                DocumentSubject.of(ReportId.next()),
                "Voortgangsrapportage 1",
                UserId.next());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** As many bytes as asked, made while they are read. */
    private static final class Pattern extends InputStream {
        private long left;

        Pattern(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? (int) (left & 0x7f) : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(into, from, from + count, (byte) (left >> 12));
            left -= count;
            return count;
        }
    }
}
