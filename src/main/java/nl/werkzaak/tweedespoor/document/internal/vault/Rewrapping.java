package nl.werkzaak.tweedespoor.document.internal.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.document.VaultRotation;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the documents that another master key wrapped, a few at a time. */
public final class Rewrapping {
    private static final int BATCH = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final VaultKeys keys;

    /** @param keys in base64, the present one first */
    public Rewrapping(Connection database, List<String> keys) {
        var source = new SingleConnectionDataSource(database, true);
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.keys = new VaultKeys(new VaultProperties(keys.getFirst(), keys.subList(1, keys.size())), Path.of(""));
    }

    public long left() {
        return jdbc.sql("SELECT COUNT(*) FROM document WHERE key_id <> ?")
                .param(keys.currentId())
                .query(Long.class)
                .single();
    }

    public VaultRotation.Outcome run(LongConsumer progress) {
        var closed = new ArrayList<DocumentId>();
        var wrapped = 0L;
        var after = FIRST;
        while (true) {
            var from = after;
            var batch = Objects.requireNonNull(transaction.execute(status -> batch(from)));
            if (batch.seen() == 0) {
                return new VaultRotation.Outcome(wrapped, List.copyOf(closed));
            }
            wrapped += batch.seen() - batch.closed().size();
            closed.addAll(batch.closed());
            after = batch.last();
            progress.accept(wrapped);
        }
    }

    private record Batch(int seen, UUID last, List<DocumentId> closed) {}

    private Batch batch(UUID after) {
        var rows = jdbc.sql("SELECT " + DocumentStore.COLUMNS + " FROM document WHERE key_id <> ? AND id > ?"
                        + " ORDER BY id LIMIT " + BATCH + " FOR UPDATE")
                .params(keys.currentId(), after)
                .query(DocumentStore::stored)
                .list();
        var closed = new ArrayList<DocumentId>();
        for (var stored : rows) {
            try {
                wrap(stored);
            } catch (TamperedDocument | IllegalStateException e) {
                closed.add(stored.row().id());
            }
        }
        return new Batch(
                rows.size(), rows.isEmpty() ? after : rows.getLast().row().id().value(), closed);
    }

    private void wrap(DocumentStore.Stored stored) {
        var cipher = VaultContent.cipher(stored, keys);
        jdbc.sql("UPDATE document SET key_id = ?, wrapped_key = ? WHERE id = ?")
                .params(
                        keys.currentId(),
                        cipher.wrap(keys.current(), VaultContent.bound(stored.row())),
                        stored.row().id().value())
                .update();
    }
}
