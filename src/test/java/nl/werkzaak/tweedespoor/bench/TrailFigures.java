package nl.werkzaak.tweedespoor.bench;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditKey;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Why the trail is linked by a job (ADR 36): eight writers whose transactions leave six rows each, as they are, and
 * beside it the same under the lock of a head that each row moves on.
 */
final class TrailFigures {
    private static final int WRITERS = 8;
    private static final int ROWS = 6;
    private static final int ROUNDS = 3;
    private static final long NANOS = 4_000_000_000L;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final AuditKey key;

    private TrailFigures(ConfigurableApplicationContext portal) {
        transaction = portal.getBean(TransactionTemplate.class);
        jdbc = portal.getBean(JdbcClient.class);
        key = portal.getBean(AuditKey.class);
    }

    static Figure measure(ConfigurableApplicationContext portal) throws Exception {
        var bench = new TrailFigures(portal);
        bench.jdbc
                .sql("CREATE TABLE head_while_writing (id INT PRIMARY KEY, seq BIGINT) ENGINE = InnoDB")
                .update();
        bench.jdbc.sql("INSERT INTO head_while_writing VALUES (1, 0)").update();
        double free = 0;
        double locked = 0;
        for (var round = 0; round < ROUNDS; round++) {
            free = Math.max(free, bench.rate(false));
            locked = Math.max(locked, bench.rate(true));
        }
        return Figure.beside(
                locked,
                "audit_transactions_per_second",
                free,
                "/s",
                "more than linked while writing; 8 writers, 6 rows");
    }

    private double rate(boolean lock) throws Exception {
        var begun = System.nanoTime();
        var done = 0L;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            Callable<Long> writer = () -> write(lock, begun + NANOS);
            for (var each : writers.invokeAll(
                    Stream.generate(() -> writer).limit(WRITERS).toList())) {
                done += each.get(1, TimeUnit.MINUTES);
            }
        }
        return done * 1e9 / (System.nanoTime() - begun);
    }

    private long write(boolean lock, long until) {
        var done = 0L;
        while (System.nanoTime() < until) {
            transaction.executeWithoutResult(status -> {
                for (var row = 0; row < ROWS; row++) {
                    AuditTrail.recordAsSystem(
                            jdbc, Clock.systemUTC(), key, AuditEvent.of("bench.done", "bench", UUID.randomUUID()));
                    if (lock) {
                        jdbc.sql("UPDATE head_while_writing SET seq = seq + 1 WHERE id = 1")
                                .update();
                    }
                }
            });
            done++;
        }
        return done;
    }
}
