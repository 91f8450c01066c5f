package nl.werkzaak.tweedespoor.identity.internal;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a session still stands: blocking somebody, or a new password, ends that person's sessions within
 * seconds on every node, for one small read per user and interval.
 */
@Component
public class AccountStamps {
    private static final long KEEP_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int GONE = -2;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    AccountStamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean stillStands(PortalUser user) {
        return user.isSystem() || current(user.id()) == user.stamp();
    }

    public void forget(UUID userId) {
        known.remove(userId);
    }

    private int current(UUID userId) {
        var now = System.nanoTime();
        var entry = known.get(userId);
        if (entry == null || now - entry.readAt() > KEEP_NANOS) {
            entry = new Known(read(userId), now);
            known.put(userId, entry);
        }
        return entry.stamp();
    }

    private int read(UUID userId) {
        return jdbc.sql("SELECT stamp FROM user_account WHERE id = :id AND status = :active")
                .param("id", userId)
                .param("active", UserStatus.ACTIVE.name())
                .query(Integer.class)
                .optional()
                .orElse(GONE);
    }

    private record Known(int stamp, long readAt) {}
}
