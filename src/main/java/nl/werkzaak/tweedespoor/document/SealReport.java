package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file's seals say. */
public record SealReport(State state, List<Set> seals) {
    public enum State {
        /** Every seal is ours and every byte is as it was sealed. */
        VALID,
        /** It carries our seal, yet bytes were changed or added afterwards. */
        CHANGED,
        /** It carries a seal that this portal did not set. */
        NOT_OURS,
        /** No seal, or no readable PDF. */
        NOT_SEALED
    }

    /** A seal that was set. */
    public record Set(
            @Nullable String name,
            @Nullable String reason,
            @Nullable Instant time) {}

    public SealReport {
        seals = List.copyOf(seals);
    }
}
