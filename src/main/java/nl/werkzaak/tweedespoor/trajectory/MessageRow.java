package nl.werkzaak.tweedespoor.trajectory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Role;

/**
 * A message as its readers see it.
 *
 * @param own written by who asks
 */
public record MessageRow(
        UUID id, String author, Role role, boolean own, String words, Instant sentAt, List<Read> reads) {
    public MessageRow {
        reads = List.copyOf(reads);
    }

    /** Somebody else than the author saw it. */
    public record Read(String name, Instant at) {}
}
