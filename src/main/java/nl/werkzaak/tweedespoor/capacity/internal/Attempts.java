package nl.werkzaak.tweedespoor.capacity.internal;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a booking in a transaction, again when the database chose it as the loser of a deadlock or let it wait too
 * long. Inside a caller's transaction there is one attempt only, since MariaDB has undone the caller's work too.
 *
 * <p>Few bookings of one process go to the database at a time: they wait for the same rows anyway, and a long row of
 * them there costs the server much and leaves the other pages no connection.
 */
@Component
public class Attempts {
    private static final int MOST = 5;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;
    private static final int CHANGED_SINCE_READ = 1020;

    private static final int LONGEST_WAIT_SECONDS = 15;

    private final Semaphore lanes;
    private final TransactionTemplate transaction;

    Attempts(
            PlatformTransactionManager transactions,
            @Value("${portal.capacity.bookings-at-once:4}") int bookingsAtOnce) {
        this.lanes = new Semaphore(bookingsAtOnce, true);
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T run(Supplier<T> booking) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return run(booking, 1);
        }
        try {
            if (!lanes.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("capacity.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("capacity.busy");
        }
        try {
            return run(booking, MOST);
        } finally {
            lanes.release();
        }
    }

    private <T> T run(Supplier<T> booking, int most) {
        for (var attempt = 1; attempt <= most; attempt++) {
            try {
                return transaction.execute(status -> booking.get());
            } catch (DataAccessException e) {
                if (!isCollision(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
        throw new Refusal("capacity.busy");
    }

    static boolean isCollision(DataAccessException e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause
                && (cause.getErrorCode() == DEADLOCK
                        || cause.getErrorCode() == LOCK_WAIT
                        || cause.getErrorCode() == CHANGED_SINCE_READ);
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L, 5_000_000L * attempt + 1));
    }
}
