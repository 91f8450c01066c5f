package nl.werkzaak.tweedespoor.document.internal.vault;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Uses the cipher some thousand times on little pieces soon after the start. Java runs AES-GCM with the processor's own
 * instructions only once its methods were called so often; with pieces as large as the vault's that would be after some
 * hundred megabytes, a hundred times as slow until then.
 */
@Component
class CipherWarmUp {
    /** Whoever waits for the portal gets the first page first. */
    private static final int AFTER_SECONDS = 5;

    private static final int TIMES = 4000;
    private static final Duration MOST = Duration.ofSeconds(2);
    /** From 7.5 KiB on the cipher takes the way that large pieces take. */
    private static final int PIECE = 8 * 1024;

    @EventListener(ApplicationReadyEvent.class)
    void soon() {
        CompletableFuture.delayedExecutor(AFTER_SECONDS, TimeUnit.SECONDS).execute(this::run);
    }

    /** @return how often it was used, both ways */
    int run() {
        var cipher = ChunkCipher.fresh(new UUID(0, 0));
        var clear = new byte[PIECE];
        var end = System.nanoTime() + MOST.toNanos();
        var times = 0;
        try {
            while (times < TIMES && System.nanoTime() < end) {
                cipher.decrypt(cipher.encrypt(clear, times, false), times, false, clear);
                times++;
            }
            return times;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
