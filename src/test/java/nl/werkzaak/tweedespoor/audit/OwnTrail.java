package nl.werkzaak.tweedespoor.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A trail in a schema of its own, without the guards: for somebody who has all rights in the database. */
final class OwnTrail implements AutoCloseable {
    static final AuditKey KEY = key(1);

    private final DriverManagerDataSource source;
    private final String schema;
    private final Path folder;
    final JdbcTemplate jdbc;

    /**
     * @param url of the tests' portal, on the same server
     * @param folder beside the database, where its keys would be
     */
    OwnTrail(String url, Path folder) {
        this.folder = folder;
        schema = "trail_" + UUID.randomUUID().toString().substring(0, 8);
        source = new DriverManagerDataSource(url.replaceFirst("/portal_\\w+\\?", "/" + schema + "?"), "root", "");
        jdbc = new JdbcTemplate(source);
        var portal = url.replaceFirst(".*/(portal_\\w+)\\?.*", "$1");
        jdbc.execute("CREATE TABLE audit_event LIKE " + portal + ".audit_event");
        jdbc.execute("CREATE TABLE audit_head LIKE " + portal + ".audit_head");
        jdbc.execute("INSERT INTO audit_head (id, seq, link, old_rows) VALUES (1, 0, REPEAT(X'00', 32), -1)");
    }

    static AuditKey key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new AuditKey(bytes);
    }

    /** As the portal writes them. */
    OwnTrail record(int rows) {
        for (var n = 0; n < rows; n++) {
            AuditTrail.recordAsSystem(
                    JdbcClient.create(source),
                    Clock.systemUTC(),
                    KEY,
                    AuditEvent.of("test.done", "test", UUID.randomUUID())
                            .employer(EmployerId.next())
                            .detail("n", n)
                            .detail("name", "Zoë 'O’' 😀"));
        }
        return this;
    }

    /** As a portal of before wrote them. */
    OwnTrail recordOld(int rows) {
        for (var n = 0; n < rows; n++) {
            insert("old.done");
        }
        return this;
    }

    /** Without the portal. */
    UUID insert(String action) {
        var id = UUID.randomUUID();
        jdbc.update(
                "INSERT INTO audit_event (id, at, role, action, subject_kind) VALUES (?, UTC_TIMESTAMP(6), 'ADMIN', ?, 'x')",
                id,
                action);
        return id;
    }

    int seal() {
        return sealing(KEY).seal();
    }

    TrailSealing sealing(AuditKey key) {
        return new TrailSealing(jdbc, new TransactionTemplate(new DataSourceTransactionManager(source)), key, start());
    }

    TrailStart start() {
        return new TrailStart(folder);
    }

    OwnTrail sealed(int rows) {
        record(rows).seal();
        return this;
    }

    String at(long seq) {
        return jdbc.queryForObject("SELECT id FROM audit_event WHERE seq = ?", UUID.class, seq)
                .toString();
    }

    TrailCheck.Outcome check() {
        return check(Optional.empty());
    }

    TrailCheck.Outcome check(Optional<TrailPlace> kept) {
        try (Connection connection = source.getConnection()) {
            return TrailCheck.of(connection, KEY, start(), kept);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<TrailFinding> findings() {
        return check().findings();
    }

    @Override
    public void close() {
        jdbc.execute("DROP DATABASE " + schema);
    }
}
