package nl.werkzaak.tweedespoor.waiting.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.tweedespoor.capacity.SeatsFreed;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.waiting.WaitingRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Passes a freed seat on at once; should this process stop, the scheduler's next round does it. */
@Component
class SeatWaker {
    private static final Logger LOG = LoggerFactory.getLogger(SeatWaker.class);

    /** One round at work and one waiting cover every seat that was freed before the waiting one begins. */
    private final ThreadPoolExecutor rounds = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().name("waiting").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final WaitingRound round;
    private final CurrentActor actor;

    SeatWaker(WaitingRound round, CurrentActor actor) {
        this.round = round;
        this.actor = actor;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void onFreed(SeatsFreed freed) {
        rounds.execute(() -> {
            try {
                actor.runAs(Actor.SYSTEM, round::run);
            } catch (RuntimeException e) {
                LOG.warn(
                        "The waiting list's round stopped; the scheduler tries again: {}",
                        e.getClass().getSimpleName());
            }
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        rounds.shutdown();
        rounds.awaitTermination(10, TimeUnit.SECONDS);
    }
}
