package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Small statements on a plain connection: a backup runs outside the portal, without its pool and repositories. */
final class Sql {
    private Sql() {}

    static void run(Connection database, String... statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static List<String> column(Connection database, String sql, String... parameters) throws SQLException {
        return rows(database, sql, parameters).stream().map(List::getFirst).toList();
    }

    /** Rows of texts; a null is the empty text. */
    static List<List<String>> rows(Connection database, String sql, String... parameters) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (var n = 0; n < parameters.length; n++) {
                statement.setString(n + 1, parameters[n]);
            }
            var rows = new ArrayList<List<String>>();
            try (var found = statement.executeQuery()) {
                var columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var row = new ArrayList<String>();
                    for (var n = 1; n <= columns; n++) {
                        var text = found.getString(n);
                        row.add(text == null ? "" : text);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** The tables of the schema; the history of migrations last, because only a whole database has one. */
    static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<>(column(database, """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name
                """));
        if (tables.remove(HISTORY)) {
            tables.add(HISTORY);
        }
        return tables;
    }

    static final String HISTORY = "flyway_schema_history";
}
