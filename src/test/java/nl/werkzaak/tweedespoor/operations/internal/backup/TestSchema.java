package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A schema on the tests' own server. */
record TestSchema(String url) {
    /** One that is not there yet; the first connection makes it. */
    static TestSchema beside(String portal) {
        var name = "restored_" + UUID.randomUUID().toString().substring(0, 8);
        return new TestSchema(portal.replaceFirst("/portal_\\w+\\?", "/" + name + "?"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "root", "");
    }

    void run(String... statements) throws SQLException {
        try (var connection = connect()) {
            Sql.run(connection, statements);
        }
    }

    void drop() throws SQLException {
        try (var connection = connect()) {
            Sql.run(connection, "DROP DATABASE " + connection.getCatalog());
        }
    }

    Flyway flyway() {
        return Flyway.configure().dataSource(url, "root", "").outOfOrder(true).load();
    }

    /** What the rows of each table hash to. */
    Map<String, String> hashes() throws SQLException, IOException {
        var hashes = new TreeMap<String, String>();
        try (var connection = connect()) {
            Sql.run(connection, "SET SESSION time_zone = '+00:00'");
            for (var table : Sql.tables(connection)) {
                hashes.put(table, BackupWriter.rowsHash(connection, TableShape.read(connection, table)));
            }
        }
        return hashes;
    }

    /** What a bad day does to a portal. */
    void damage() throws SQLException {
        run(
                "SET foreign_key_checks = 0",
                "DELETE FROM document LIMIT 1",
                "UPDATE user_account SET name = 'Somebody else'",
                "DELETE FROM trajectory",
                "DROP TABLE outbox_mail");
    }
}
