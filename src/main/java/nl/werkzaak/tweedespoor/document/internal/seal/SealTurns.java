package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * A file that is sealed stands in memory a few times over, and one from outside may be large: so two at a time, in the
 * order in which they came.
 */
public final class SealTurns {
    static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    /** @param patience how long somebody waits */
    public SealTurns(Duration patience) {
        this.patience = patience;
    }

    /** What needs the memory. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** @throws Refusal when the others took too long */
    public <T> T take(Work<T> work) throws IOException {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("document.upload.too-much-work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("document.upload.too-much-work");
        }
        try {
            return work.run();
        } finally {
            turns.release();
        }
    }
}
