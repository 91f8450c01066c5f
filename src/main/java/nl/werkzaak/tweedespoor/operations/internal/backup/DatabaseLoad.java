package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tables of a backup in the place of what is there. The history of migrations goes first and comes back last:
 * without it no portal starts on a database that was restored halfway.
 */
final class DatabaseLoad implements BackupReader.Visitor {
    private static final String MARK = "restore_unfinished";
    private static final int MOST_ROWS = 500;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Connection database;
    private @Nullable PreparedStatement insert;
    private int rows;
    private long bytes;

    private DatabaseLoad(Connection database) {
        this.database = database;
    }

    /** @throws OperationFailure unless the schema is empty, or a portal's own that nobody else uses now */
    static void require(Connection database) throws SQLException {
        var others = Sql.column(database, """
                SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()
                """);
        if (!others.isEmpty()) {
            throw new OperationFailure("The database is in use by " + others.size()
                    + " other connection(s). Stop the portal first; nothing was changed.");
        }
        var tables = Sql.tables(database);
        if (!tables.isEmpty() && !tables.contains(Sql.HISTORY) && !tables.contains(MARK)) {
            throw new OperationFailure("The database holds tables that are not the portal's. Nothing was changed.");
        }
    }

    static DatabaseLoad begin(Connection database) throws SQLException {
        Sql.run(
                database,
                "SET SESSION time_zone = '+00:00'",
                "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION'",
                "SET SESSION foreign_key_checks = 0",
                "SET SESSION unique_checks = 0",
                "CREATE TABLE IF NOT EXISTS " + MARK + " (id INT NOT NULL PRIMARY KEY)",
                "DROP TABLE IF EXISTS " + Sql.HISTORY);
        for (var table : Sql.tables(database)) {
            if (!table.equals(MARK)) {
                Sql.run(database, "DROP TABLE " + TableShape.quoted(table));
            }
        }
        database.setAutoCommit(false);
        return new DatabaseLoad(database);
    }

    @Override
    public void key(String name, byte[] content) {}

    @Override
    public void beginTable(TableShape shape) throws SQLException {
        Sql.run(database, shape.create());
        insert = database.prepareStatement(shape.insert());
    }

    @Override
    public void row(TableRows.Row row) throws SQLException {
        var statement = Objects.requireNonNull(insert);
        var columns = row.shape().columns();
        for (var n = 0; n < columns.size(); n++) {
            var value = row.bytes(n);
            bytes += value == null ? 0 : value.length;
            if (columns.get(n).binary()) {
                statement.setBytes(n + 1, value);
            } else {
                statement.setString(n + 1, row.text(n));
            }
        }
        statement.addBatch();
        if (++rows >= MOST_ROWS || bytes >= MOST_BYTES) {
            flush();
        }
    }

    private void flush() throws SQLException {
        Objects.requireNonNull(insert).executeBatch();
        database.commit();
        rows = 0;
        bytes = 0;
    }

    @Override
    public void endTable(TableShape shape) throws SQLException {
        flush();
        Objects.requireNonNull(insert).close();
        for (var trigger : shape.triggers()) {
            Sql.run(database, trigger);
        }
    }

    void finish() throws SQLException {
        Sql.run(database, "DROP TABLE " + MARK);
        database.setAutoCommit(true);
    }
}
