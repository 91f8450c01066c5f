package nl.werkzaak.tweedespoor.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets work die between two changes of the database. It stands on the {@link Wire}, so it misses no statement: what a
 * process changes for good it sends from there. After its death nothing goes out any more, no ROLLBACK either; its
 * connections break and the database gives up what they had begun, as with a process that was killed. Reads do not
 * count: between two of them there is nothing to lose.
 */
public final class Deaths {
    private static final Set<String> CHANGES = Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "COMMIT");
    private static final int HEADER = 4;
    private static final int QUERY = 3;
    private static final int SHOWN = 100;
    private static final ThreadLocal<@Nullable Life> WATCHED = new ThreadLocal<>();

    private Deaths() {}

    /** Dies without being caught for a failure of the work. */
    private static final class Death extends Error {
        Death() {
            super("killed", null, false, false);
        }
    }

    private static final class Life {
        private final boolean after;
        private int left;
        private @Nullable String end;

        Life(int left, boolean after) {
            this.left = left;
            this.after = after;
        }
    }

    /** @return the change that the work did not come to; nothing when it has fewer and came to its end */
    public static Optional<String> before(int change, Runnable work) {
        return live(new Life(change, false), work);
    }

    /** @return the change that was sent, and whose answer the work did not hear any more */
    public static Optional<String> after(int change, Runnable work) {
        return live(new Life(change, true), work);
    }

    private static Optional<String> live(Life life, Runnable work) {
        var failure = new Throwable[1];
        var thread = Thread.ofPlatform().start(() -> {
            WATCHED.set(life);
            try {
                work.run();
            } catch (Throwable each) {
                failure[0] = each;
            }
        });
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (life.end == null && failure[0] != null) {
            throw new IllegalStateException("The work failed by itself", failure[0]);
        }
        return Optional.ofNullable(life.end);
    }

    static OutputStream watched(OutputStream wire) {
        return new FilterOutputStream(wire) {
            @Override
            public void write(byte[] message, int from, int length) throws IOException {
                var life = WATCHED.get();
                if (life == null) {
                    out.write(message, from, length);
                    return;
                }
                if (life.end != null) {
                    throw new IOException("The process is dead");
                }
                var change = change(message, from, length);
                if (change == null || life.left-- > 0) {
                    out.write(message, from, length);
                    return;
                }
                if (life.after) {
                    out.write(message, from, length);
                    out.flush();
                }
                life.end = change;
                throw new Death();
            }
        };
    }

    /** Of a message that begins a statement: its beginning, when it changes something. */
    private static @Nullable String change(byte[] message, int from, int length) {
        if (length <= HEADER || message[from + HEADER - 1] != 0 || message[from + HEADER] != QUERY) {
            return null;
        }
        var shown = Math.min(length - HEADER - 1, SHOWN);
        var text = new String(message, from + HEADER + 1, shown, StandardCharsets.ISO_8859_1)
                .strip()
                .replaceAll("\\s+", " ");
        return CHANGES.contains(text.split("\\W", 2)[0].toUpperCase(Locale.ROOT)) ? text : null;
    }
}
