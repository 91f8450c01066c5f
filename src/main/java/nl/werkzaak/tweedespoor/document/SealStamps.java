package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the time-stamp authority does, for all processes of the portal together.
 *
 * @param asked whether an authority is configured
 * @param missed documents sealed without a time-stamp since one was last given
 * @param since when the first of those was sealed
 */
public record SealStamps(
        boolean asked, long missed, @Nullable Instant since) {
    public boolean isAway() {
        return missed > 0;
    }
}
