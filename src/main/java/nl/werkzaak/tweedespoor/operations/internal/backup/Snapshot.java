package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;

/** The database as it was at one moment, however much is written meanwhile. */
final class Snapshot {
    private final Connection database;

    private Snapshot(Connection database) {
        this.database = database;
    }

    /** @throws OperationFailure when the database holds what a backup does not know */
    static Snapshot begin(Connection database) throws SQLException {
        var unknown = Sql.column(database, """
                SELECT CONCAT(table_type, ' ', table_name) FROM information_schema.tables
                WHERE table_schema = DATABASE() AND (table_type <> 'BASE TABLE' OR engine <> 'InnoDB')
                UNION SELECT CONCAT(routine_type, ' ', routine_name) FROM information_schema.routines
                WHERE routine_schema = DATABASE()
                UNION SELECT CONCAT('EVENT ', event_name) FROM information_schema.events
                WHERE event_schema = DATABASE()
                """);
        if (!unknown.isEmpty()) {
            throw new OperationFailure("A backup would leave out: " + String.join(", ", unknown));
        }
        Sql.run(
                database,
                "SET SESSION time_zone = '+00:00'",
                "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
                "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        return new Snapshot(database);
    }

    List<TableShape> tables() throws SQLException {
        var shapes = new ArrayList<TableShape>();
        for (var table : Sql.tables(database)) {
            shapes.add(TableShape.read(database, table));
        }
        if (shapes.isEmpty() || !shapes.getLast().name().equals(Sql.HISTORY)) {
            throw new OperationFailure("This database holds no portal, or one that was not restored to the end.");
        }
        return shapes;
    }

    /** The newest migration. */
    String schemaVersion() throws SQLException {
        return Sql.column(
                        database,
                        "SELECT version FROM " + Sql.HISTORY + " WHERE version IS NOT NULL"
                                + " AND success ORDER BY CAST(version AS DECIMAL(12, 4)) DESC LIMIT 1")
                .getFirst();
    }
}
