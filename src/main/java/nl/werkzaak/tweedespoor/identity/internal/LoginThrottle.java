package nl.werkzaak.tweedespoor.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after too many failures within a quarter of an hour a key is closed for a quarter of an hour.
 * Known and unknown accounts are counted alike; the table holds hashes only.
 */
@Component
public class LoginThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is counted and how often it may fail. */
    public enum Kind {
        ACCOUNT(10),
        ADDRESS(50),
        SECOND_FACTOR(5),
        REQUEST(20);

        private final int limit;

        Kind(int limit) {
            this.limit = limit;
        }

        public int limit() {
            return limit;
        }
    }

    @Transactional(readOnly = true)
    public boolean isClosed(Kind kind, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM login_throttle WHERE throttle_key = :key AND blocked_until > :now")
                        .param("key", key(kind, subject))
                        .param("now", now())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Counts in a transaction of its own: a refused login rolls nothing back here.
     *
     * @return whether the key is closed now
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean failed(Kind kind, String subject) {
        jdbc.sql("""
                        INSERT INTO login_throttle (throttle_key, failures, window_start, blocked_until)
                        VALUES (:key, 1, :now, NULL)
                        ON DUPLICATE KEY UPDATE
                            blocked_until = IF(window_start > :windowBegin AND failures + 1 >= :limit, :until, NULL),
                            failures = IF(window_start > :windowBegin, failures + 1, 1),
                            window_start = IF(window_start > :windowBegin, window_start, :now)
                        """)
                .param("key", key(kind, subject))
                .param("now", now())
                .param("windowBegin", now().minus(WINDOW))
                .param("limit", kind.limit)
                .param("until", now().plus(WINDOW))
                .update();
        sweep();
        return isClosed(kind, subject);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(Kind kind, String subject) {
        jdbc.sql("DELETE FROM login_throttle WHERE throttle_key = :key")
                .param("key", key(kind, subject))
                .update();
    }

    /** Keeps the table small without a job of its own. */
    private void sweep() {
        jdbc.sql("DELETE FROM login_throttle WHERE window_start < :old LIMIT 20")
                .param("old", now().minusDays(1))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String key(Kind kind, String subject) {
        try {
            var text = kind + "|" + subject;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
