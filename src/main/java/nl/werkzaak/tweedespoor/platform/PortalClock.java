package nl.werkzaak.tweedespoor.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the portal. A thread can live in another moment for a while, which tests and the demo seeder use to
 * walk a case through months; requests never do.
 */
public final class PortalClock extends Clock {
    private final ThreadLocal<@Nullable Instant> elsewhere = new ThreadLocal<>();

    /** Does the work as if it were {@code moment}, on this thread only. */
    public <T> T at(Instant moment, Supplier<T> work) {
        var before = elsewhere.get();
        elsewhere.set(moment);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    public void at(Instant moment, Runnable work) {
        at(moment, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private void set(@Nullable Instant moment) {
        if (moment == null) {
            elsewhere.remove();
        } else {
            elsewhere.set(moment);
        }
    }

    @Override
    public Instant instant() {
        var moment = elsewhere.get();
        return moment == null ? Clock.systemUTC().instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return Zones.AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
