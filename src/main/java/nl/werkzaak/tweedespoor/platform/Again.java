package nl.werkzaak.tweedespoor.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction, anew when the database made it the loser of a collision with somebody else's. Inside a
 * caller's transaction there is one attempt, since the caller's own work was undone too.
 */
@Component
public class Again {
    private static final int MOST = 6;
    /** Deadlock, lock wait, record changed since it was read (MariaDB). */
    private static final Set<Integer> COLLISIONS = Set.of(1213, 1205, 1020);

    private final TransactionTemplate transaction;

    Again(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T run(Supplier<T> work) {
        var most = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : MOST;
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (RuntimeException e) {
                if (attempt >= most || !collided(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000L, 10_000_000L * attempt));
            }
        }
    }

    private static boolean collided(RuntimeException e) {
        if (e instanceof Refusal refusal) {
            return refusal.key().equals("capacity.busy");
        }
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause
                && COLLISIONS.contains(cause.getErrorCode());
    }
}
