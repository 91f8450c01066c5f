package nl.werkzaak.tweedespoor.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkzaak.tweedespoor.agreement.Concluded;
import nl.werkzaak.tweedespoor.agreement.ConclusionStep;
import nl.werkzaak.tweedespoor.shared.OrderId;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One more step of the conclusion, which counts how often it was called and how often that lasted. */
@Component
public class CountedSteps implements ConclusionStep {
    private static final int DEADLOCK = 1213;

    private final Map<OrderId, AtomicInteger> called = new ConcurrentHashMap<>();
    private final Map<OrderId, AtomicInteger> lasted = new ConcurrentHashMap<>();
    private final Set<OrderId> colliding = ConcurrentHashMap.newKeySet();
    private final Set<OrderId> broken = ConcurrentHashMap.newKeySet();

    @Override
    public void onConcluded(Concluded facts) {
        count(called, facts.order());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count(lasted, facts.order());
            }
        });
        if (colliding.remove(facts.order())) {
            throw new CannotAcquireLockException("collided", new SQLException("deadlock", "40001", DEADLOCK));
        }
        if (broken.remove(facts.order())) {
            throw new IllegalStateException("this step fails");
        }
    }

    /** The next call for this order loses a collision in the database. */
    public void collideOnce(OrderId order) {
        colliding.add(order);
    }

    /** The next call for this order fails for good. */
    public void breakOnce(OrderId order) {
        broken.add(order);
    }

    public int called(OrderId order) {
        return called.getOrDefault(order, new AtomicInteger()).get();
    }

    /** Calls whose transaction was committed. */
    public int lasted(OrderId order) {
        return lasted.getOrDefault(order, new AtomicInteger()).get();
    }

    private static void count(Map<OrderId, AtomicInteger> counts, OrderId order) {
        counts.computeIfAbsent(order, key -> new AtomicInteger()).incrementAndGet();
    }
}
