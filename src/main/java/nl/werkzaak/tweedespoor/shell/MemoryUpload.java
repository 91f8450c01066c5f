package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes a file into memory and never onto disk: one of a known size, that arrives in time, and no more of them at once
 * than the heap can hold.
 */
public final class MemoryUpload implements UploadHandler {
    private static final Semaphore PLACES = new Semaphore(6);
    private static final int MOST_OF_ONE = 2;
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int largest;
    /** How many each has under way in this process; nobody is kept who has none. */
    private static final ConcurrentHashMap<String, Integer> UNDER_WAY = new ConcurrentHashMap<>();

    private final transient Predicate<VaadinRequest> guard;
    private final transient Function<VaadinRequest, String> visitor;
    private final transient Function<Arrived, Command> work;

    /**
     * @param largest bytes
     * @param guard whether this visitor may bring a file now
     * @param visitor who this is: one visitor has two files under way at most, so that others have a place
     * @param work what to do with it, outside the session's lock; its answer is run inside
     */
    public MemoryUpload(
            int largest,
            Predicate<VaadinRequest> guard,
            Function<VaadinRequest, String> visitor,
            Function<Arrived, Command> work) {
        this.largest = largest;
        this.guard = guard;
        this.visitor = visitor;
        this.work = work;
    }

    public enum Outcome {
        WHOLE,
        TOO_LARGE,
        /** Stopped, or so slow that others would wait for it. */
        BROKEN_OFF,
        /** This visitor brought too many. */
        TOO_MANY,
        /** All places are taken, or this visitor has too many of them. */
        BUSY
    }

    /** @param bytes empty unless it is whole */
    public record Arrived(Outcome outcome, byte[] bytes) {
        static Arrived without(Outcome outcome) {
            return new Arrived(outcome, new byte[0]);
        }
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var answer = work(event);
        UI ui = event.getUI();
        ui.access(answer);
    }

    private Command work(UploadEvent event) throws IOException {
        if (!guard.test(event.getRequest())) {
            drain(event.getInputStream());
            return work.apply(Arrived.without(Outcome.TOO_MANY));
        }
        var who = visitor.apply(event.getRequest());
        if (!begin(who)) {
            drain(event.getInputStream());
            return work.apply(Arrived.without(Outcome.BUSY));
        }
        try (var in = event.getInputStream()) {
            return work.apply(read(in, event.getFileSize()));
        } finally {
            end(who);
        }
    }

    /** Whether this visitor has a place now; it is given back with {@link #end}. */
    static boolean begin(String who) {
        var own = UNDER_WAY.merge(who, 1, Integer::sum);
        if (own <= MOST_OF_ONE && hasPlace()) {
            return true;
        }
        leave(who);
        return false;
    }

    static void end(String who) {
        PLACES.release();
        leave(who);
    }

    private static void leave(String who) {
        UNDER_WAY.computeIfPresent(who, (each, count) -> count > 1 ? count - 1 : null);
    }

    private static boolean hasPlace() {
        try {
            return PLACES.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param announced as the browser says it; negative when it does not */
    Arrived read(InputStream in, long announced) {
        if (announced > largest) {
            return Arrived.without(Outcome.TOO_LARGE);
        }
        var end = System.nanoTime() + PATIENCE.toNanos();
        var bytes = new byte[announced < 0 ? 64 * 1024 : (int) announced];
        int size = 0;
        try {
            while (true) {
                if (size == bytes.length) {
                    int next = in.read();
                    if (next < 0) {
                        return new Arrived(Outcome.WHOLE, bytes);
                    }
                    if (size == largest) {
                        return Arrived.without(Outcome.TOO_LARGE);
                    }
                    bytes = Arrays.copyOf(bytes, (int) Math.min(largest, Math.max(1024, 2L * size)));
                    bytes[size++] = (byte) next;
                }
                int read = in.read(bytes, size, bytes.length - size);
                if (read < 0) {
                    return new Arrived(Outcome.WHOLE, Arrays.copyOf(bytes, size));
                }
                size += read;
                if (System.nanoTime() - end > 0) {
                    return Arrived.without(Outcome.BROKEN_OFF);
                }
            }
        } catch (IOException stopped) {
            return Arrived.without(Outcome.BROKEN_OFF);
        }
    }

    /** Else the browser would tell of a broken connection in place of the reason. */
    private void drain(InputStream in) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var nowhere = new byte[16 * 1024];
        long left = largest;
        int read = 0;
        while (read >= 0 && left > 0 && System.nanoTime() - end < 0) {
            read = in.read(nowhere);
            left -= read;
        }
    }
}
