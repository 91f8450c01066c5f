package nl.werkzaak.tweedespoor.notification.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the worker at once, so that a login code does not wait for the next round of the scheduler. */
@Component
class MailWaker {
    private static final Logger LOG = LoggerFactory.getLogger(MailWaker.class);

    /** One run at work and one waiting cover every mail that was committed before the waiting one begins. */
    private final ThreadPoolExecutor runs = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().name("mail").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final MailWorker worker;

    MailWaker(MailWorker worker) {
        this.worker = worker;
    }

    void wake() {
        runs.execute(() -> {
            try {
                worker.sendDue();
            } catch (RuntimeException e) {
                LOG.warn(
                        "The mail round stopped; the scheduler tries again: {}",
                        e.getClass().getSimpleName());
            }
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        runs.shutdown();
        runs.awaitTermination(10, TimeUnit.SECONDS);
    }
}
