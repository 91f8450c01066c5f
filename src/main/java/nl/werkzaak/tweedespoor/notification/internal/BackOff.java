package nl.werkzaak.tweedespoor.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Doubling pauses from one minute up to six hours; given up after twelve attempts, more than a day later. */
final class BackOff {
    static final int MAX_ATTEMPTS = 12;
    private static final Duration LONGEST = Duration.ofHours(6);

    private BackOff() {}

    /** The moment of the next attempt after {@code failed} attempts, or nothing when it is enough. */
    static Optional<Instant> next(int failed, Instant now) {
        if (failed >= MAX_ATTEMPTS) {
            return Optional.empty();
        }
        var pause = Duration.ofMinutes(1L << Math.max(0, failed - 1));
        return Optional.of(now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    }
}
