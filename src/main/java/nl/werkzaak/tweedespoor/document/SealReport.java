package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file's seals say.
 *
 * @param change what is wrong with it; only when it was changed
 */
public record SealReport(
        State state, List<Set> seals, @Nullable Change change) {
    public enum State {
        /** It carries one seal of ours, whole and covering every byte. */
        VALID,
        /** It carries our seal, yet bytes were changed or added afterwards. */
        CHANGED,
        /** It carries signatures, none of them ours. */
        NOT_OURS,
        /** A PDF without any signature. */
        NOT_SEALED,
        /** A PDF that opens with a password only, which we never make. */
        ENCRYPTED,
        /** No PDF, or one that asks for too much. */
        UNREADABLE
    }

    public enum Change {
        /** What a seal covers is not what was sealed. */
        BYTES,
        /** What a seal covers is as it was; something stands behind it. */
        ADDED,
        /** The same, and what stands behind it is signed by somebody else. */
        SIGNED_BY_OTHERS,
        /** More than one seal of ours, as none of our papers carries. */
        SEALED_AGAIN,
        /** Remains of a seal of ours, which can no longer be checked. */
        BROKEN
    }

    /** Whose certificate a signature was made with. */
    public enum By {
        /** The one that seals now. */
        OURS,
        /** One that sealed before. */
        FORMER,
        OTHERS
    }

    /**
     * A signature. Of others' and of broken ones nothing is told: anybody can write a name there.
     *
     * @param name whose seal it is, by its certificate
     * @param inTime whether the certificate was valid at that moment
     * @param stamped the moment that a time-stamp authority we trust vouches for
     */
    public record Set(
            By by,
            boolean intact,
            @Nullable String name,
            @Nullable String reason,
            @Nullable Instant time,
            boolean inTime,
            @Nullable Instant stamped) {
        public static Set of(By by) {
            return new Set(by, false, null, null, null, false, null);
        }
    }

    public SealReport {
        seals = List.copyOf(seals);
    }

    public static SealReport of(State state) {
        return new SealReport(state, List.of(), null);
    }
}
