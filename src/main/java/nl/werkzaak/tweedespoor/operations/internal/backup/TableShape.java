package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;

/**
 * A table without its rows: how to make it and which columns are kept.
 *
 * @param triggers put back after the rows
 * @param columns all but generated ones, which the server fills itself
 * @param order the columns of the primary key
 */
record TableShape(String name, String create, List<String> triggers, List<Column> columns, List<String> order) {
    static final String FOLDER = "tables/";

    private static final Set<String> BINARY =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");
    private static final Set<String> TEXT = Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext");
    /** Their text is exact in both directions; a float's is not, hence it is missing. */
    private static final Set<String> EXACT = Set.of(
            "tinyint",
            "smallint",
            "mediumint",
            "int",
            "bigint",
            "decimal",
            "date",
            "datetime",
            "timestamp",
            "time",
            "year",
            "uuid",
            "enum",
            "set",
            "inet4",
            "inet6");

    record Column(String name, String type) {
        boolean binary() {
            return BINARY.contains(type);
        }

        private String expression() {
            return binary() || TEXT.contains(type) ? quoted(name) : "CAST(" + quoted(name) + " AS CHAR)";
        }
    }

    static TableShape read(Connection database, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        for (var row : Sql.rows(database, """
                SELECT column_name, data_type FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position
                """, table)) {
            columns.add(known(table, new Column(row.get(0), row.get(1))));
        }
        var order = Sql.column(database, """
                SELECT column_name FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND table_name = ? AND constraint_name = 'PRIMARY'
                ORDER BY ordinal_position
                """, table);
        if (order.isEmpty()) {
            throw new OperationFailure("The table " + table + " has no primary key; a backup cannot hold it.");
        }
        var create = Sql.rows(database, "SHOW CREATE TABLE " + quoted(table))
                .getFirst()
                .get(1);
        return new TableShape(table, create, triggers(database, table), columns, order);
    }

    private static Column known(String table, Column column) {
        if (!column.binary() && !TEXT.contains(column.type()) && !EXACT.contains(column.type())) {
            throw new OperationFailure("The column " + table + "." + column.name() + " has the type " + column.type()
                    + ", which a backup cannot hold.");
        }
        return column;
    }

    /** Without the account that made them: another server may not know it. */
    private static List<String> triggers(Connection database, String table) throws SQLException {
        return Sql.rows(database, """
                        SELECT trigger_name, action_timing, event_manipulation, action_statement
                        FROM information_schema.triggers
                        WHERE trigger_schema = DATABASE() AND event_object_table = ? ORDER BY trigger_name
                        """, table).stream()
                .map(row -> "CREATE TRIGGER " + quoted(row.get(0)) + " " + row.get(1) + " " + row.get(2) + " ON "
                        + quoted(table) + " FOR EACH ROW " + row.get(3))
                .toList();
    }

    String select() {
        return columns.stream().map(Column::expression).collect(Collectors.joining(", ", "SELECT ", ""))
                + " FROM " + quoted(name)
                + order.stream().map(TableShape::quoted).collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    String insert() {
        return columns.stream()
                        .map(column -> quoted(column.name()))
                        .collect(Collectors.joining(", ", "INSERT INTO " + quoted(name) + " (", ")"))
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", " VALUES (", ")"));
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** @throws OperationFailure when the table has no such column */
    int index(String column) {
        for (var n = 0; n < columns.size(); n++) {
            if (columns.get(n).name().equals(column)) {
                return n;
            }
        }
        throw new OperationFailure("The backup's table " + name + " has no column " + column + ".");
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeUTF(create);
        out.writeInt(triggers.size());
        for (var trigger : triggers) {
            out.writeUTF(trigger);
        }
        out.writeInt(columns.size());
        for (var column : columns) {
            out.writeUTF(column.name());
            out.writeUTF(column.type());
        }
    }

    static TableShape read(DataInputStream in) throws IOException {
        var name = in.readUTF();
        var create = in.readUTF();
        var triggers = new ArrayList<String>();
        for (var n = in.readInt(); n > 0; n--) {
            triggers.add(in.readUTF());
        }
        var columns = new ArrayList<Column>();
        for (var n = in.readInt(); n > 0; n--) {
            columns.add(new Column(in.readUTF(), in.readUTF()));
        }
        return new TableShape(name, create, triggers, columns, List.of());
    }
}
