package nl.werkzaak.tweedespoor.operations;

import java.util.List;

/** One thing that the admin watches, as it is now. */
public record HealthReading(Watched what, Level level, List<Object> args) {
    public enum Watched {
        DATABASE,
        SCHEDULER,
        OUTBOX,
        CERTIFICATE,
        UPLOADS,
        TIMESTAMPS,
        AUDIT,
        DISK,
        CONFIGURATION
    }

    /** WATCH asks for somebody's attention; BAD means that something does not work. */
    public enum Level {
        GOOD,
        WATCH,
        BAD
    }

    public HealthReading {
        args = List.copyOf(args);
    }

    static HealthReading of(Watched what, Level level, Object... args) {
        return new HealthReading(what, level, List.of(args));
    }

    /** The key of its name. */
    public String nameKey() {
        return "operations.health." + what;
    }

    /** The key of the sentence that says how it is. */
    public String key() {
        return nameKey() + "." + level;
    }
}
